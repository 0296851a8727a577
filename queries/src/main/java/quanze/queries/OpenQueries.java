package quanze.queries;

import java.time.Instant;
import java.util.Optional;

import org.neo4j.driver.Driver;
import quanze.queries.agency.Agencies;
import quanze.queries.answer.Ask;
import quanze.queries.answer.Results;
import quanze.queries.answer.WhoAssists;
import quanze.queries.answer.WhoResponds;
import quanze.queries.area.Areas;
import quanze.queries.basis.LegalBases;
import quanze.queries.chain.Chains;
import quanze.queries.chain.Impacts;
import quanze.queries.chain.Things;
import quanze.queries.change.Changes;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersion;
import quanze.queries.cypher.GraphVersions;
import quanze.queries.cypher.Statements;
import quanze.queries.edition.Editions;
import quanze.queries.embedding.Embedder;
import quanze.queries.export.Export;
import quanze.queries.incident.IncidentTypes;
import quanze.queries.link.Links;
import quanze.queries.matter.Matters;
import quanze.queries.matter.Responsibilities;
import quanze.queries.power.Powers;
import quanze.queries.publication.Publications;
import quanze.queries.review.Contradictions;
import quanze.queries.review.Districts;
import quanze.queries.review.Gaps;
import quanze.queries.review.Overlaps;
import quanze.queries.search.Facets;
import quanze.queries.search.Gazetteer;
import quanze.queries.search.Names;
import quanze.queries.search.Search;
import quanze.queries.search.SearchIndex;
import quanze.queries.search.Spelling;
import quanze.queries.search.Suggest;
import quanze.queries.statistics.Counting;
import quanze.queries.time.Moments;
import quanze.queries.understanding.Reader;

/** One graph and its index, wired together. */
record OpenQueries(GraphVersions versions, SearchIndex index, Areas areas, Agencies agencies, Matters matters,
		Responsibilities responsibilities, Powers powers, Counting counting, Changes changes,
		LegalBases legalBases, Editions editions, Publications publications,
		IncidentTypes incidentTypes,
		Search search, Names names, Suggest suggest, Facets facets, WhoAssists whoAssists,
		WhoResponds whoResponds, Ask ask, Chains chains, Impacts impacts, Overlaps overlaps, Gaps gaps,
		Contradictions contradictions, Moments moments, Export export)
		implements
			Queries {

	static Queries open(Driver driver, Settings settings, Statements statements) {
		Graph graph = new Graph(driver, settings.database(), settings.timeout(), statements,
				settings.cacheWeight() / 10);
		Embedder embedder = settings.meanings() ? Embedder.open() : null;
		SearchIndex index = SearchIndex.open(settings.index(), graph, settings.vocabulary(), embedder);
		try {
			OpenQueries queries = over(graph, index, settings);
			queries.refresh();
			return queries;
		} catch (RuntimeException ex) {
			index.close();
			throw ex;
		}
	}

	private static OpenQueries over(Graph graph, SearchIndex index, Settings settings) {
		GraphVersions versions = new GraphVersions(graph);
		long share = Math.max(1, settings.cacheWeight() / 10);
		Agencies agencies = new Agencies(graph, versions, share);
		Matters matters = new Matters(graph, versions, 4 * share, agencies);
		Responsibilities responsibilities = new Responsibilities(graph, versions, share, matters);
		Powers powers = new Powers(graph, versions, share, agencies);
		Search search = new Search(index);
		Names names = new Names(index);
		Areas areas = new Areas(graph, versions, share);
		LegalBases bases = new LegalBases(graph, versions, share);
		Editions editions = new Editions(graph, versions, share);
		IncidentTypes incidentTypes = new IncidentTypes(graph, versions, share);
		Links links = new Links(graph, versions, share, settings.chain().links());
		Things things = new Things(areas, agencies, matters, responsibilities, powers, bases, incidentTypes,
				editions);
		Districts districts = new Districts(graph, versions, share, areas, matters);
		return new OpenQueries(versions, index, areas, agencies, matters,
				responsibilities, powers, new Counting(graph),
				new Changes(graph, matters, responsibilities, powers),
				bases,
				editions, new Publications(graph),
				incidentTypes, search, names, new Suggest(index, names, search), new Facets(index, search),
				new WhoAssists(search, names, matters, responsibilities),
				new WhoResponds(search, names, matters, responsibilities),
				new Ask(new Reader(new Gazetteer(index), names, new Spelling(index, settings.vocabulary())),
						search, names,
						new Results(matters, responsibilities, powers, agencies, names)),
				new Chains(links, things, names, search, settings.chain()),
				new Impacts(links, things, names, search, settings.chain()),
				new Overlaps(graph, versions, share, areas, powers), new Gaps(districts),
				new Contradictions(districts, responsibilities),
				new Moments(settings.clock(), settings.zone(), () -> versions.version().changedAt()),
				new Export(graph, versions));
	}

	@Override
	public long version() {
		return versions.current();
	}

	@Override
	public String stamp() {
		return versions.version().stamp();
	}

	@Override
	public Optional<Instant> staleSince() {
		return Optional.ofNullable(versions.staleSince());
	}

	@Override
	public GraphVersion state() {
		return versions.version();
	}

	@Override
	public long refresh() {
		return versions.follow(latest -> {
			if (index.reflect(latest)) {
				suggest.prepare();
			}
		}).number();
	}

	@Override
	public void close() {
		index.close();
	}
}
