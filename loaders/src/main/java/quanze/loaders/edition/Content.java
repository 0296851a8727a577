package quanze.loaders.edition;

import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.loaders.agency.Agency;
import quanze.loaders.area.Area;
import quanze.loaders.basis.Instrument;

/** What an edition holds, understood. */
public sealed interface Content {

	/** Entries that would be written if none were there: versions of matters, agencies … */
	int size();

	/** An entry of a register with its row. */
	record Entry<T>(T value, Source source) {
	}

	/** 行政区划 */
	record AreaRegister(List<Entry<Area>> areas) implements Content {

		public AreaRegister {
			areas = List.copyOf(areas);
		}

		@Override
		public int size() {
			return areas.size();
		}

	}

	/** 机构名录 */
	record AgencyRegister(List<Entry<Agency>> agencies) implements Content {

		public AgencyRegister {
			agencies = List.copyOf(agencies);
		}

		@Override
		public int size() {
			return agencies.size();
		}

	}

	/** 法律法规目录 */
	record InstrumentRegister(List<Entry<Instrument>> instruments) implements Content {

		public InstrumentRegister {
			instruments = List.copyOf(instruments);
		}

		@Override
		public int size() {
			return instruments.size();
		}

	}

	/** 法律条文 */
	record ProvisionRegister(List<Entry<Article>> articles) implements Content {

		public ProvisionRegister {
			articles = List.copyOf(articles);
		}

		@Override
		public int size() {
			return articles.size();
		}

	}

	/**
	 * A type of incident.
	 *
	 * @param code
	 *            official code
	 * @param name
	 *            name
	 * @param sayings
	 *            the ways people say it
	 * @param domain
	 *            field, if given
	 * @param matter
	 *            name of the territorial matter that it is handled as, if given
	 */
	record IncidentType(String code, String name, List<String> sayings, @Nullable String domain,
			@Nullable String matter) {

		public IncidentType {
			sayings = List.copyOf(sayings);
		}

	}

	/** 事件类型目录 */
	record IncidentCatalogue(List<Entry<IncidentType>> incidents) implements Content {

		public IncidentCatalogue {
			incidents = List.copyOf(incidents);
		}

		@Override
		public int size() {
			return incidents.size();
		}

	}

	/**
	 * A matter of an earlier edition that this one removes.
	 *
	 * @param code
	 *            the matter's code
	 * @param reason
	 *            why, if the list says
	 * @param source
	 *            the row
	 */
	record Removal(String code, @Nullable String reason, Source source) {
	}

	/** Matters of one kind. */
	record Matters(MatterKind kind, List<Matter> matters, List<Removal> removals) implements Content {

		public Matters {
			matters = List.copyOf(matters);
			removals = List.copyOf(removals);
		}

		@Override
		public int size() {
			return matters.size() + removals.size();
		}

	}

	/** 权责清单, 政务服务事项 */
	record Powers(List<Power> powers) implements Content {

		public Powers {
			powers = List.copyOf(powers);
		}

		@Override
		public int size() {
			return powers.size();
		}

	}

	/** 职责准入台账 */
	record Admissions(List<Admission> admissions) implements Content {

		public Admissions {
			admissions = List.copyOf(admissions);
		}

		@Override
		public int size() {
			return admissions.size();
		}

	}

	/** 政务信息共享目录 */
	record DataShares(List<DataResource> resources) implements Content {

		public DataShares {
			resources = List.copyOf(resources);
		}

		@Override
		public int size() {
			return resources.size();
		}

	}

}
