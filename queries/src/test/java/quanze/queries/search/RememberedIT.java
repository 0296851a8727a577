package quanze.queries.search;

import java.io.IOException;

import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import quanze.queries.SharedGraph;

import static org.assertj.core.api.Assertions.assertThat;

class RememberedIT {

	private static final String TEXT = "zzzzqqqq";

	private static final SearchIndex INDEX = SharedGraph.index();

	@AfterAll
	static void without() {
		SharedGraph.write("MATCH (n:Area WHERE n.test) DETACH DELETE n");
		refresh();
	}

	@Test
	void whoSearchesWhileAListIsPublishedIsAnsweredByOneState() {
		Search search = new Search(INDEX);
		Remembered<String, Integer> sizes = new Remembered<>(INDEX);
		long found = INDEX.search(before -> {
			int size = before.getIndexReader().numDocs();
			publish();
			assertThat(sizes.answer("", before, it -> it.getIndexReader().numDocs())).isEqualTo(size);
			assertThat(sizes.answer("", it -> it.getIndexReader().numDocs())).isEqualTo(size + 1);
			return total(search, before);
		});
		assertThat(found).isZero();
		assertThat((long) INDEX.search(now -> total(search, now))).isOne();
	}

	private static long total(Search search, IndexSearcher searcher) throws IOException {
		return search
				.ranked(TEXT, WordsField.of(TEXT, searcher), SearchFilter.ALL, SharedGraph.now(), searcher)
				.total();
	}

	private static void publish() {
		SharedGraph.write(
				"CREATE (:Area {code: 'published', name: 'zzzzqqqq', shortName: 'zzzzqqqq', kind: 'TOWN', test: true})");
		refresh();
	}

	private static void refresh() {
		SharedGraph.write("MATCH (v:GraphVersion) SET v.number = v.number + 1");
		SharedGraph.queries().refresh();
	}
}
