package quanze.queries.language;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Files that an editor has put in place of those that come with the library; null for each that is
 * as it comes.
 *
 * @param thesaurus
 *            official terms and everyday ways to say them
 * @param scenes
 *            what people say who want something, by what an official name has in it
 * @param foils
 *            names of what offices are commonly asked for
 */
public record Vocabulary(@Nullable Path thesaurus, @Nullable Path scenes, @Nullable Path foils) {

	/** All as it comes. */
	public static final Vocabulary OURS = new Vocabulary(null, null, null);
}
