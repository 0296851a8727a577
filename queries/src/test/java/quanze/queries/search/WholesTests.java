package quanze.queries.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WholesTests {

	private final DirectoryReader reader;

	/** Three documents, each in a segment of its own. */
	WholesTests() throws IOException {
		Directory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory,
				new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
			for (Set<String> sayings : List.of(Set.of("烧烤", "油烟"), Set.of("油烟"), Set.of("油烟井盖"))) {
				Document document = new Document();
				Wholes.add(document, Map.of(Field.SAYING, sayings));
				writer.addDocument(document);
				writer.commit();
			}
		}
		reader = DirectoryReader.open(directory);
	}

	@AfterEach
	void close() throws IOException {
		reader.close();
	}

	@Test
	void whatStandsInTheQuestionWholeCoversItTheRarerTheMore() throws IOException {
		double[] shares = Wholes.of("楼下烧烤店油烟太大", reader, new int[]{0, 1, 2});
		assertThat(shares[0]).isEqualTo(1);
		assertThat(shares[1]).isBetween(0.1, 0.5);
		assertThat(shares[2]).isZero();
	}

	@Test
	void onlyTheDocumentsAskedForAreLookedAt() throws IOException {
		assertThat(Wholes.of("油烟井盖", reader, new int[]{0, 1})).containsOnly(1);
		assertThat(Wholes.of("油烟井盖", reader, new int[0])).isEmpty();
	}

	@Test
	void aQuestionThatHoldsNoSayingIsNotCovered() throws IOException {
		assertThat(Wholes.of("天气", reader, new int[]{0, 1, 2})).containsOnly(0);
	}
}
