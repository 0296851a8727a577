package quanze.loaders.area;

import org.jspecify.annotations.Nullable;

/**
 * An area (区划).
 *
 * @param code
 *            official code
 * @param name
 *            name as registered
 * @param kind
 *            what it is
 * @param parent
 *            code of the area that contains it; {@code null} for the topmost
 */
public record Area(String code, String name, AreaKind kind, @Nullable String parent) {

	public String shortName() {
		return kind.shorten(name);
	}

}
