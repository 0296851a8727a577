package quanze.queries.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BestFirstTests {

	private static final List<String> CODES = List.of("list-b-2", "list-b-10", "list-b-1", "a", "", "list-b",
			"东城法12", "东城法1", "东城法", "𠮷", "\uFF21", "z");

	@Test
	void documentsOfEqualScoreStandInTheOrderOfTheirIdentity() throws IOException {
		try (var directory = new ByteBuffersDirectory()) {
			try (IndexWriter writer = new IndexWriter(directory,
					new IndexWriterConfig(GramAnalyzer.INSTANCE).setMergePolicy(NoMergePolicy.INSTANCE))) {
				for (Kind kind : Kind.values()) {
					for (String code : CODES) {
						writer.addDocument(new IndexDocument(kind, code, "名").toLucene(1, null));
						writer.addDocument(new IndexDocument(kind, code, "名").toLucene(2, null));
					}
					writer.commit();
				}
			}
			try (DirectoryReader reader = DirectoryReader.open(directory)) {
				IndexSearcher searcher = new IndexSearcher(reader);
				List<ScoreDoc> docs = new ArrayList<>();
				for (int doc = 0; doc < reader.maxDoc(); doc++) {
					docs.add(new ScoreDoc(doc, doc % 3));
				}
				List<String> ids = new BestFirst(searcher).sorted(docs).stream()
						.map(it -> (int) it.score + Ranking.id(searcher, it.doc)).toList();
				assertThat(ids).doesNotHaveDuplicates().hasSize(2 * Kind.values().length * CODES.size());
				assertThat(ids).isSortedAccordingTo(
						Comparator.<String>comparingInt(it -> -it.charAt(0))
								.thenComparing(it -> new BytesRef(it)));
			}
		}
	}
}
