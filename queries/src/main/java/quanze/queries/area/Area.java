package quanze.queries.area;

import org.jspecify.annotations.Nullable;

/**
 * A city, district, street or town 区划.
 *
 * @param code
 *            official code: {@code 350203007}
 * @param name
 *            full name
 * @param shortName
 *            the name without its class
 * @param parent
 *            code of the area that this is part of; null at the top
 */
public record Area(String code, String name, String shortName, AreaKind kind, @Nullable String parent) {
}
