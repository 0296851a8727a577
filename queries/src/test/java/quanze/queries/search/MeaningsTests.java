package quanze.queries.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quanze.queries.embedding.Embedder;

import static org.assertj.core.api.Assertions.assertThat;

class MeaningsTests {

	private static final Embedder EMBEDDER = Embedder.open();

	@AfterAll
	static void close() {
		EMBEDDER.close();
	}

	@Test
	void whatWasLearnedBeforeAStopIsKept(@TempDir Path directory) throws IOException {
		Map<Long, String> texts = new LinkedHashMap<>();
		for (int i = 0; i < 100; i++) {
			texts.put(Meanings.key("第" + i + "条"), "第" + i + "条");
		}
		int before;
		try (Meanings meanings = Meanings.open(directory, EMBEDDER)) {
			AtomicInteger looks = new AtomicInteger();
			meanings.learn(texts, () -> looks.getAndIncrement() > 0);
			before = meanings.size();
			assertThat(before).isBetween(1, 99);
		}
		try (Meanings meanings = Meanings.open(directory, EMBEDDER)) {
			assertThat(meanings.size()).isEqualTo(before);
			assertThat(meanings.knows(Meanings.key("第0条"))).isTrue();
			texts.keySet().removeIf(meanings::knows);
			meanings.learn(texts, () -> false);
			assertThat(meanings.size()).isEqualTo(100);
		}
	}

	@Test
	void nothingLessRelatedThanAskedIsNear() throws IOException {
		try (Meanings meanings = Meanings.open(null, EMBEDDER)) {
			meanings.learn(Map.of(Meanings.key("餐饮油烟扰民"), "餐饮油烟扰民"), () -> false);
			try (Meanings.Likeness likeness = meanings.to(meanings.embed("餐饮油烟扰民"))) {
				assertThat(likeness.nearest(10, 0.99f)).containsExactly(Meanings.key("餐饮油烟扰民"));
			}
			try (Meanings.Likeness likeness = meanings.to(meanings.embed("婚姻登记"))) {
				assertThat(likeness.nearest(10, 0.99f)).isEmpty();
			}
		}
	}
}
