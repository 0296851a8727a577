package quanze.loaders.basis;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import quanze.loaders.text.Text;

/**
 * An entry of the register of legal instruments.
 *
 * @param name
 *            the title in full
 * @param shortNames
 *            the names by which it is also cited
 * @param type
 *            法律, 行政法规, 部门规章 …
 * @param documentNumber
 *            null when the register has none
 * @param issuer
 *            who issued it; empty when not known
 * @param effectiveOn
 *            the first day on which it applied; null when not known
 * @param standing
 *            whether it applies
 * @param note
 *            the register's remark; empty when none
 * @param successor
 *            the title of what replaced it, from the remark; null when not named
 * @param replaces
 *            the titles that it replaced, from the remark
 * @param repealedOn
 *            the first day on which it no longer applied, from the remark; null when not said
 */
public record Instrument(String name, List<String> shortNames, String type, @Nullable String documentNumber,
		String issuer, @Nullable LocalDate effectiveOn, Standing standing, String note,
		@Nullable String successor,
		List<String> replaces, @Nullable LocalDate repealedOn) {

	/** Whether an instrument applies. */
	public enum Standing {
		/** 有效. */
		IN_FORCE("有效"),
		/** 已修改: it applies in a later wording, in which articles may have other numbers. */
		AMENDED("已修改"),
		/** 已废止. */
		REPEALED("已废止");

		private final String label;

		Standing(String label) {
			this.label = label;
		}

		static Optional<Standing> of(String label) {
			return Arrays.stream(values()).filter(standing -> standing.label.equals(label)).findFirst();
		}
	}

	public Instrument {
		shortNames = List.copyOf(shortNames);
		replaces = List.copyOf(replaces);
	}

	/**
	 * Reads a row of the register: 标准名称, 简称, 类型, 文号, 公布机关, 施行日期, 状态, 备注. Columns that are not there
	 * count as empty; an empty 状态 as 有效.
	 *
	 * @throws IllegalArgumentException
	 *             naming the column, the text found and what was expected, when there is no name, or a
	 *             date or a 状态 cannot be read
	 */
	public static Instrument of(Map<String, String> row) {
		String name = cell(row, "标准名称");
		if (name.isEmpty()) {
			throw new IllegalArgumentException("标准名称: found nothing, expected the title of an instrument");
		}
		String standing = cell(row, "状态");
		String number = cell(row, "文号");
		String note = cell(row, "备注");
		Succession succession = Succession.of(note);
		return new Instrument(Titles.shown(name), shortNames(cell(row, "简称")), cell(row, "类型"),
				number.isEmpty() ? null : number, cell(row, "公布机关"), date(cell(row, "施行日期")),
				standing.isEmpty()
						? Standing.IN_FORCE
						: Standing.of(standing).orElseThrow(() -> new IllegalArgumentException(
								"状态: found " + standing + ", expected 有效, 已修改 or 已废止")),
				note, succession.successor(), succession.replaces(), succession.repealedOn());
	}

	/** Whether it no longer applies at all. */
	public boolean repealed() {
		return standing == Standing.REPEALED;
	}

	private static String cell(Map<String, String> row, String column) {
		return Text.clean(row.getOrDefault(column, ""));
	}

	private static List<String> shortNames(String cell) {
		return Arrays.stream(cell.split("[;；]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
	}

	private static @Nullable LocalDate date(String cell) {
		try {
			return cell.isEmpty() ? null : LocalDate.parse(cell);
		} catch (DateTimeParseException notADate) {
			throw new IllegalArgumentException("施行日期: found " + cell + ", expected a date such as 2008-01-01",
					notADate);
		}
	}
}
