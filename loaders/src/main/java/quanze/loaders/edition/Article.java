package quanze.loaders.edition;

import org.jspecify.annotations.Nullable;

/**
 * An article of a legal instrument with its words.
 *
 * @param basis
 *            the article as others cite it
 * @param id
 *            what the list calls it, if it says
 * @param text
 *            the words, a line a paragraph (款)
 */
public record Article(Basis basis, @Nullable String id, String text) {
}
