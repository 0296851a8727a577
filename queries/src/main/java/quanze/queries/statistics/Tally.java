package quanze.queries.statistics;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One number of the statistics: of what, how measured, where, of which sort.
 *
 * @param area
 *            code; null where the number is not of one area
 * @param areaName
 *            its name; null where there is none
 * @param sort
 *            as in {@link Count#key}, of territorial matters the code of their field, of data the
 *            matter that it is shared for; null where the number is of all sorts
 * @param sortName
 *            for people; null as the sort is
 * @param sources
 *            codes of the editions that were counted, in order
 */
public record Tally(LocalDate asOf, Subject subject, Measure measure, @Nullable String area,
		@Nullable String areaName, @Nullable String sort, @Nullable String sortName, long count,
		List<String> sources) {

	public Tally {
		sources = List.copyOf(sources);
	}

	/** Puts names to codes. */
	public interface Naming {

		/** The name of an area; null when it has none. */
		@Nullable
		String area(String code);

		/** The name of a sort; itself when it has none. */
		String sort(Subject subject, String sort);
	}

	/** What is counted. */
	public enum Subject {
		/** By {@code AreaKind}. */
		AREAS("区划"),
		/** By {@code AgencyKind}. */
		AGENCIES("机构"),
		/** By edition. */
		ASSISTANCE_MATTERS("行政协助事项"),
		/** Not by sort. */
		INTERNAL_SERVICES("机关部门间办事事项"),
		/** By area and field. */
		TERRITORIAL_MATTERS("属地管理事项"),
		/** By type. */
		POWERS("权责事项"),
		/** By matter. */
		DATA_RESOURCES("信息资源"),
		/** By state. */
		ADMISSIONS("职责准入事项");

		private final String text;

		Subject(String text) {
			this.text = text;
		}

		/** In Chinese. */
		public String text() {
			return text;
		}
	}

	/** What of it is counted. */
	public enum Measure {
		/** How many. */
		NUMBER("数量"),
		/** How many agencies have them. */
		AGENCIES("单位数"),
		/** How many are done at once. */
		ON_THE_SPOT("即办"),
		/** How many take seven working days or less. */
		WITHIN_SEVEN_WORKING_DAYS("七个工作日内办结"),
		/** How many can be done online. */
		ONLINE("可网上办理"),
		/** For how many one comes once or never. */
		AT_MOST_ONE_VISIT("至多到场一次"),
		/** For how many one never comes. */
		WITHOUT_VISIT("无需到场"),
		/** How many categories. */
		KINDS("类别数"),
		/** How many records. */
		RECORDS("记录数");

		private final String text;

		Measure(String text) {
			this.text = text;
		}

		/** In Chinese. */
		public String text() {
			return text;
		}
	}
}
