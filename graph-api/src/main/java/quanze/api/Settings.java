package quanze.api;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set about the graph, under {@code quanze}.
 *
 * @param data
 *            directory of the embedded database, its logs and the search index; created when absent
 * @param lists
 *            folder of the lists that are loaded at the start: a path, or {@code classpath:} and
 *            the place within; {@code none} or empty to load nothing
 * @param dryRun
 *            whether lists are only checked at the start, and what loading them would change is
 *            said
 * @param allowShrink
 *            whether lists are loaded at the start even if they remove more than a tenth
 * @param cacheWeight
 *            how many rows of the graph are kept in memory, about
 * @param timeout
 *            after which a statement is given up
 * @param refresh
 *            how often to look whether the graph has changed
 * @param boltPort
 *            port of the embedded database, on the loopback address only; 0 for any that is free
 * @param pageCache
 *            how much of its files the embedded database keeps in memory, outside the heap
 * @param meanings
 *            whether questions are compared by their meaning, too
 * @param thesaurus
 *            file of official terms and everyday words for them; null for the one that comes with
 *            it
 * @param scenes
 *            file of what people say who want something; null for the one that comes with it
 * @param foils
 *            file of what offices are commonly asked for; null for the one that comes with it
 * @param chain
 *            how far chains of responsibility are followed
 */
@ConfigurationProperties("quanze")
public record Settings(@DefaultValue("data") Path data, @DefaultValue(Settings.SAMPLES) String lists,
		@DefaultValue("false") boolean dryRun, @DefaultValue("false") boolean allowShrink,
		@DefaultValue("500000") long cacheWeight, @DefaultValue("10s") Duration timeout,
		@DefaultValue("2s") Duration refresh, @DefaultValue("0") int boltPort,
		@DefaultValue("128MB") DataSize pageCache, @DefaultValue("true") boolean meanings,
		@Nullable Path thesaurus, @Nullable Path scenes, @Nullable Path foils,
		@DefaultValue ChainSettings chain) {

	/** The lists that the product carries. */
	public static final String SAMPLES = "classpath:quanze/lists";
}
