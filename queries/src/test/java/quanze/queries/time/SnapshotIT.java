package quanze.queries.time;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quanze.loaders.Loader;
import quanze.queries.OwnGraph;
import quanze.queries.Queries;
import quanze.queries.agency.Agency;
import quanze.queries.agency.AgencyFilter;
import quanze.queries.matter.Matter;
import quanze.queries.matter.MatterFilter;
import quanze.queries.page.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who asks sees the graph as it was before a publication or as it is after it, and no mixture. */
class SnapshotIT {

	private static final PageRequest FIRST = PageRequest.of(100, null);

	@TempDir
	private Path folder;

	@Test
	void untilTheNewVersionIsAnsweredFromAllAnswersAreThoseOfTheOld() throws IOException {
		try (var graph = new OwnGraph("areas", "agencies", "laws", "incident-types", "territorial-350205")) {
			List<String> before;
			try (var known = graph.open()) {
				before = answers(known);
			}
			try (var queries = graph.open()) {
				publish(graph.loader(), "territorial-350205", Charset.forName("GB18030"), "接报后", "接到报告后");
				publish(graph.loader(), "agencies", StandardCharsets.UTF_8, "厦门市公安局,市公安局,", "厦门市公安总局,市公安局,");

				assertThat(answers(queries)).isEqualTo(before);
				queries.refresh();
				assertThat(answers(queries).get(0)).contains("厦门市公安总局").doesNotContain("厦门市公安局,");
				assertThat(answers(queries).get(1)).contains("接到报告后").doesNotContain("接报后");
			}
		}
	}

	/** What nobody has read yet: agencies, limits, counts. */
	private static List<String> answers(Queries queries) {
		var now = queries.moments().now();
		var agencies = queries.agencies().list(new AgencyFilter("350200", null, null, null, null), now, FIRST)
				.items().stream().map(Agency::name).toList();
		var matters = queries.matters().list(new MatterFilter(null, null, "350205", null, null), now, FIRST);
		var limits = queries.responsibilities()
				.ofMatters(matters.items().stream().map(Matter::code).toList(), now).values().stream()
				.flatMap(List::stream).map(it -> it.code() + it.timeLimit()).sorted().toList();
		return List.of(agencies.toString(), limits.toString(), matters.totalCount() + "",
				queries.counting().at(now).toString());
	}

	private void publish(Loader loader, String list, Charset charset, String words, String others)
			throws IOException {
		var target = Files.createDirectories(folder.resolve(list));
		Files.writeString(target.resolve("list.json"),
				Files.readString(OwnGraph.LISTS.resolve(list).resolve("list.json")));
		var text = Files.readString(OwnGraph.LISTS.resolve(list).resolve(list + ".csv"), charset);
		assertThat(text).contains(words);
		Files.writeString(target.resolve(list + ".csv"), text.replace(words, others), charset);
		assertThat(loader.load(folder).anyRefused()).isFalse();
	}

}
