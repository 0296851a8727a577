package quanze.loaders.area;

import java.util.Optional;

/** What an area is, with the words that registers use for it and that its names end in. */
public enum AreaKind {

	PROVINCE("省", "自治区", "直辖市"), CITY("市", "地级市", "州", "盟"), DISTRICT("区", "县", "县级市",
			"旗"), STREET("街道"), TOWN("镇", "乡", "民族乡");

	private final String[] words;

	AreaKind(String... words) {
		this.words = words;
	}

	/** The kind that a register calls by this word. */
	public static Optional<AreaKind> of(String word) {
		for (var kind : values()) {
			for (var known : kind.words) {
				if (known.equals(word)) {
					return Optional.of(kind);
				}
			}
		}
		return Optional.empty();
	}

	/** The name without its class (某某街道 → 某某), where at least two characters remain; else the name. */
	public String shorten(String name) {
		var shortest = name;
		for (var word : words) {
			if (name.endsWith(word) && name.length() - word.length() >= 2
					&& name.length() - word.length() < shortest.length()) {
				shortest = name.substring(0, name.length() - word.length());
			}
		}
		return shortest;
	}

	/** Whether this is the lowest level, a street or a town. */
	public boolean isTownship() {
		return this == STREET || this == TOWN;
	}

}
