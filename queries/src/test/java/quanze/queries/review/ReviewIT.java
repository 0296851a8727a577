package quanze.queries.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import quanze.queries.Queries;
import quanze.queries.Settings;
import quanze.queries.SharedGraph;
import quanze.queries.error.BadRequest;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.time.Moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class ReviewIT {

	private static final String CITY = "350200";

	private static final PageRequest ALL = new PageRequest(100, null);

	private final Queries queries = SharedGraph.queries();

	@Test
	void twoAgenciesHoldPowersOfOneNameOrOnOneProvision() {
		Page<Overlap> overlaps = queries.overlaps().within(CITY, SharedGraph.now(), ALL);
		assertThat(overlaps.items()).extracting(Overlap::kind, Overlap::subject).contains(
				tuple(Overlap.Kind.SAME_NAME, "“外国人来华工作许可”"),
				tuple(Overlap.Kind.SAME_PROVISION, "《城乡规划法》第六十四条（行政处罚）"));
		assertThat(overlaps.items()).filteredOn(it -> it.subject().startsWith("《城乡规划法》第六十四条"))
				.extracting(Overlap::powers, Overlap::text)
				.containsExactly(tuple(List.of("XMZFJ-CF001", "XMZG-CF001"),
						"厦门市城市管理行政执法局、厦门市自然资源和规划局均持有依据《城乡规划法》第六十四条（行政处罚）的权责事项"));
	}

	@Test
	void everyOverlapIsOneOfSeveralHolders() {
		assertThat(queries.overlaps().within(CITY, SharedGraph.now(), ALL).items()).isNotEmpty()
				.allSatisfy(overlap -> assertThat(
						queries.powers().byCode(overlap.powers(), SharedGraph.now()).values().stream()
								.map(it -> String.valueOf(it.holder())).distinct())
						.hasSizeGreaterThan(1));
	}

	@Test
	void aMatterOfOneDistrictIsMissingInAnother() {
		Page<Gap> gaps = queries.gaps().within(CITY, "350203", SharedGraph.now(), ALL);
		assertThat(gaps.items()).extracting(Gap::area).containsOnly("350203");
		assertThat(gaps.items()).filteredOn(it -> it.name().equals("传销活动查处"))
				.extracting(Gap::text, Gap::listed)
				.containsExactly(tuple("思明区的清单没有事项“传销活动查处”，6个区中有2个列有：湖里区、集美区",
						List.of("territorial-350206-031", "territorial-350211-015")));
		assertThat(gaps.items()).extracting(Gap::name).doesNotContain("餐饮油烟污染查处");
		Page<Gap> everywhere = queries.gaps().within(CITY, null, SharedGraph.now(), ALL);
		assertThat(everywhere.totalCount()).isGreaterThan(gaps.totalCount());
		assertThat(everywhere.items()).startsWith(gaps.items().toArray(Gap[]::new));
	}

	@Test
	void districtsSayDifferentThingsAboutOneMatter() {
		List<Contradiction> found = contradictions(SharedGraph.now());
		assertThat(found).filteredOn(it -> it.name().equals("占道经营和流动摊贩治理"))
				.extracting(Contradiction::kind, Contradiction::text).containsExactly(
						tuple(Contradiction.Kind.LEAD,
								"事项“占道经营和流动摊贩治理”的主体责任单位各区不一：思明区为各街道；海沧区为各街道；湖里区为区城管局；集美区为集美区城管局；同安区为同安区城管局；翔安区为区城管局"),
						tuple(Contradiction.Kind.TIME_LIMIT,
								"事项“占道经营和流动摊贩治理”的主体责任时限各区不一：思明区为1小时内到场；海沧区为2小时内；湖里区为1小时内；集美区为90分钟内；同安区为2小时内到场；翔安区为3小时内到场"));
	}

	@Test
	void whoHasTheSameCounterpartOrTheSameAmountOfTimeContradictsNobody() {
		List<Contradiction> found = contradictions(SharedGraph.now());
		assertThat(found).filteredOn(it -> it.name().equals("户外广告牌和店招安全管理"))
				.extracting(Contradiction::kind).doesNotContain(Contradiction.Kind.LEAD);
		assertThat(found).filteredOn(it -> it.name().equals("传销活动查处"))
				.flatExtracting(Contradiction::responsibilities)
				.contains("territorial-350206-031-L2", "territorial-350211-015-L1");
	}

	@Test
	void theDayAndTheStateOfKnowledgeDecide() {
		Moment early = SharedGraph.on("2010-01-01");
		assertThat(queries.overlaps().within(CITY, early, ALL).totalCount()).isZero();
		assertThat(queries.gaps().within(CITY, null, early, ALL).totalCount()).isZero();
		assertThat(contradictions(early)).isEmpty();
		Moment unknown = new Moment(LocalDate.parse("2022-01-01"), Instant.parse("2001-01-01T00:00:00Z"));
		assertThatThrownBy(() -> contradictions(unknown)).isInstanceOf(BadRequest.class);
	}

	@Test
	void anUnknownAreaIsAnErrorAndADistrictHasNothingToCompare() {
		assertThatThrownBy(() -> queries.gaps().within("999999", null, SharedGraph.now(), ALL))
				.isInstanceOfSatisfying(BadRequest.class, it -> assertThat(it.argument()).isEqualTo("area"))
				.hasMessage("no area has the code “999999”; areas lists them");
		assertThat(queries.gaps().within("350203", null, SharedGraph.now(), ALL).totalCount()).isZero();
	}

	@Test
	void pagesFollowOneAnother() {
		Page<Gap> first = queries.gaps().within(CITY, null, SharedGraph.now(), new PageRequest(3, null));
		Page<Gap> second = queries.gaps().within(CITY, null, SharedGraph.now(),
				new PageRequest(3, first.edges().getLast().cursor()));
		assertThat(Stream.concat(first.items().stream(), second.items().stream()).toList()).isEqualTo(
				queries.gaps().within(CITY, null, SharedGraph.now(), new PageRequest(6, null)).items());
	}

	@Test
	void aWarmReviewSendsNoStatement() {
		try (Queries cold = SharedGraph.open(Settings.DEFAULT)) {
			Runnable review = () -> {
				cold.overlaps().within(CITY, SharedGraph.now(), ALL);
				cold.gaps().within(CITY, null, SharedGraph.now(), ALL);
				cold.contradictions().within(CITY, SharedGraph.now(), ALL);
			};
			assertThat(SharedGraph.statementsOf(review)).contains("review/powers-listed-for",
					"review/territorial-within").hasSizeLessThanOrEqualTo(10);
			assertThat(SharedGraph.statementsOf(review)).isEmpty();
		}
	}

	private List<Contradiction> contradictions(Moment moment) {
		Page<Contradiction> first = queries.contradictions().within(CITY, moment, ALL);
		return first.hasNext()
				? Stream.concat(first.items().stream(),
						queries.contradictions()
								.within(CITY, moment, new PageRequest(100, first.edges().getLast().cursor()))
								.items().stream())
						.toList()
				: first.items();
	}
}
