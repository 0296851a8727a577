package quanze.loaders.text;

import org.jspecify.annotations.Nullable;

/**
 * One name that a cell lists, not yet resolved to an agency.
 *
 * @param text
 *            the name to resolve: clean, without brackets that are no part of it, without an open
 *            end
 * @param written
 *            the name with its bracket and open end, as the cell has it, clean
 * @param condition
 *            when the name applies, from its bracket: {@code 涉外的} in {@code 市某局（涉外的）}; null when
 *            none
 * @param alias
 *            another name, from its bracket: {@code 市乙局} in {@code 市甲局(市乙局)}; null when none
 * @param scope
 *            the area named before a group: {@code 某区} in {@code 某区各镇(街)}, whose text then is
 *            {@code 各镇(街)}; null when none
 * @param label
 *            the words before a colon: {@code 牵头单位} in {@code 牵头单位：市某局}; it holds until the next
 *            label; null when none
 * @param openEnded
 *            whether the list goes on unnamed here: {@code 市某局等有关部门}, or a bare {@code 有关部门}
 */
public record Mention(String text, String written, @Nullable String condition, @Nullable String alias,
		@Nullable String scope, @Nullable String label, boolean openEnded) {

	public Mention {
		if (text.isEmpty()) {
			throw new IllegalArgumentException("a mention has a name");
		}
	}
}
