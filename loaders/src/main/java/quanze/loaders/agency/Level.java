package quanze.loaders.agency;

import java.util.Optional;

/** The level of government that an agency belongs to. */
public enum Level {

	NATION("国家级", "中央"), PROVINCE("省级"), CITY("市级"), DISTRICT("区级", "县级", "县区级"), TOWNSHIP("镇街级", "镇级", "乡级",
			"乡镇级", "街道级");

	private final String[] words;

	Level(String... words) {
		this.words = words;
	}

	/** The level that a register calls by this word. */
	public static Optional<Level> of(String word) {
		for (var level : values()) {
			for (var known : level.words) {
				if (known.equals(word)) {
					return Optional.of(level);
				}
			}
		}
		return Optional.empty();
	}

}
