package quanze.queries;

import java.time.Instant;
import java.util.Optional;

import org.neo4j.driver.Driver;
import quanze.queries.agency.Agencies;
import quanze.queries.answer.Ask;
import quanze.queries.answer.WhoAssists;
import quanze.queries.answer.WhoResponds;
import quanze.queries.area.Areas;
import quanze.queries.basis.LegalBases;
import quanze.queries.chain.Chains;
import quanze.queries.chain.Impacts;
import quanze.queries.change.Changes;
import quanze.queries.cypher.GraphVersion;
import quanze.queries.cypher.Statements;
import quanze.queries.edition.Editions;
import quanze.queries.export.Export;
import quanze.queries.incident.IncidentTypes;
import quanze.queries.matter.Matters;
import quanze.queries.matter.Responsibilities;
import quanze.queries.power.Powers;
import quanze.queries.publication.Publications;
import quanze.queries.review.Contradictions;
import quanze.queries.review.Gaps;
import quanze.queries.review.Overlaps;
import quanze.queries.search.Facets;
import quanze.queries.search.Names;
import quanze.queries.search.Search;
import quanze.queries.search.Suggest;
import quanze.queries.statistics.Counting;
import quanze.queries.time.Moments;

/**
 * Everything that can be asked of one graph; open it once and share it, all of it is safe for use
 * by many threads.
 */
public interface Queries extends AutoCloseable {

	/**
	 * Reads the graph's version and brings the search index up to it.
	 *
	 * @param driver
	 *            stays the caller's to close
	 * @throws quanze.queries.error.Unavailable
	 *             when the graph or the index cannot be read
	 */
	static Queries open(Driver driver, Settings settings, Statements statements) {
		return OpenQueries.open(driver, settings, statements);
	}

	/** Finds areas. */
	Areas areas();

	/** Finds agencies. */
	Agencies agencies();

	/** Finds matters. */
	Matters matters();

	/** Finds responsibilities. */
	Responsibilities responsibilities();

	/** Finds powers. */
	Powers powers();

	/** Counts as of a day. */
	Counting counting();

	/** Finds what changed between two days. */
	Changes changes();

	/** Finds legal bases. */
	LegalBases legalBases();

	/** Finds editions of lists. */
	Editions editions();

	/** Finds what publications touched. */
	Publications publications();

	/** Finds types of incidents. */
	IncidentTypes incidentTypes();

	/** Searches. */
	Search search();

	/** Completes what is being typed. */
	Suggest suggest();

	/** Counts what is found. */
	Facets facets();

	/** Resolves names. */
	Names names();

	/** Who assists? */
	WhoAssists whoAssists();

	/** Who responds? */
	WhoResponds whoResponds();

	/** Answers in plain words. */
	Ask ask();

	/** How do things hang together? */
	Chains chains();

	/** What rests on a thing? */
	Impacts impacts();

	/** What do several agencies hold? */
	Overlaps overlaps();

	/** What is missing in a district's list? */
	Gaps gaps();

	/** About what do districts differ? */
	Contradictions contradictions();

	/** Gives moments. */
	Moments moments();

	/** Hands over whole lists, the whole graph, and what changed. */
	Export export();

	/** The version of the graph that is answered from. */
	long version();

	/** The same, other for graphs that happen to have the same version. */
	String stamp();

	/**
	 * Since when it is not known whether the graph has moved on, because it or the index cannot be
	 * read; answers go on from what is in memory. Empty while all is well.
	 */
	Optional<Instant> staleSince();

	/** The same with when it was published. */
	GraphVersion state();

	/**
	 * Looks whether the graph has moved on (one statement); if so, brings the index up to it, then
	 * answers from the new version. To be called after a change in this process, and every few seconds.
	 *
	 * @return the version that is answered from now
	 * @throws quanze.queries.error.Unavailable
	 *             when the graph or the index cannot be read; answers go on from the old version
	 */
	long refresh();

	/** Closes the index; the driver stays open. */
	@Override
	void close();
}
