package quanze.api.file;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.junit.jupiter.api.Test;
import quanze.api.error.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FilesTests {

	private final Files files = new Files(2);

	private int written;

	@Test
	void noMoreAreWrittenAtATimeThanMayBe() throws IOException {
		files.write(() -> files.write(() -> assertThatThrownBy(() -> files.write(() -> written++))
				.isInstanceOf(Refused.class)
				.hasMessage(
						"2 files are being written, as many as may be at the same time; try again later")));
		assertThat(written).isZero();
	}

	@Test
	void aFileThatFailedMakesRoom() throws IOException {
		for (int again = 0; again < 3; again++) {
			assertThatThrownBy(() -> files.write(() -> {
				throw new UncheckedIOException(new IOException("gone"));
			})).isInstanceOf(UncheckedIOException.class);
		}
		files.write(() -> written++);
		assertThat(written).isEqualTo(1);
	}
}
