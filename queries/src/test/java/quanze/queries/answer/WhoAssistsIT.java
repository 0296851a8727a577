package quanze.queries.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import quanze.queries.Queries;
import quanze.queries.Settings;
import quanze.queries.SharedGraph;
import quanze.queries.agency.Agency;
import quanze.queries.error.BadRequest;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.responsibility.Role;
import quanze.queries.responsibility.TimeLimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

class WhoAssistsIT {

	private final WhoAssists whoAssists = SharedGraph.queries().whoAssists();

	@Test
	void aMatterIsFoundByItsNameWithAllWhoRequestAndAssist() {
		var answer = ask("查处城市违法建设").getFirst();
		assertThat(agencies(answer, Role.REQUESTS)).containsExactly("市执法局");
		assertThat(agencies(answer, Role.ASSISTS)).containsExactly("市资源规划局", "市建设局", "市不动产登记中心", "市公安局",
				"市市场监管局", "厦门供电公司", "厦门水务集团");
		var planning = answer.responsibilities().get(1);
		assertThat(planning).extracting(Responsibility::timeLimit)
				.extracting("stages", list(TimeLimit.Stage.class))
				.extracting(TimeLimit.Stage::amount, TimeLimit.Stage::unit)
				.containsExactly(tuple(10, TimeLimit.Unit.WORKING_DAY));
		assertThat(planning.duty()).isNotBlank();
		assertThat(planning.legalBases()).isNotEmpty();
		assertThat(planning.source().edition().code()).isEqualTo("assistance-1");
		assertThat(planning.source().row()).isPositive();
		assertThat(answer.score()).isEqualTo(1);
	}

	@Test
	void theExamQualificationsAreCheckedByFour() {
		var answers = ask("中高考考生资格认定");
		assertThat(answers).hasSize(1);
		assertThat(agencies(answers.getFirst(), Role.ASSISTS)).containsExactly("市委台港澳办", "市民政局", "市残联",
				"市公安局");
		assertThat(agencies(answers.getFirst(), Role.REQUESTS)).containsExactly("市教育局");
	}

	@Test
	void theSameIsFoundInTraditionalAndFullWidthCharacters() {
		assertThat(ask("查處城市違法建設").getFirst().matter().code()).isEqualTo("assistance-1-001");
		assertThat(ask("ＡＳＳＩＳＴＡＮＣＥ－１－００１").getFirst().matter().code()).isEqualTo("assistance-1-001");
	}

	@Test
	void aCodeGivesExactlyThatMatter() {
		assertThat(ask("assistance-1-001")).extracting(it -> it.matter().code())
				.containsExactly("assistance-1-001");
	}

	@Test
	void theRequesterNarrowsAndIsUnderstoodByItsShortName() {
		assertThat(whoAssists.ask("违法建设", "市执法局", 10, SharedGraph.now())).isNotEmpty()
				.allSatisfy(it -> assertThat(agencies(it, Role.REQUESTS)).contains("市执法局"));
		assertThat(whoAssists.ask("查处城市违法建设", "市教育局", 10, SharedGraph.now())).isEmpty();
	}

	@Test
	void anUnknownRequesterIsNamed() {
		assertThatThrownBy(() -> whoAssists.ask("违法建设", "火星管理局", 10, SharedGraph.now()))
				.isInstanceOfSatisfying(BadRequest.class,
						it -> assertThat(it.argument()).isEqualTo("requester"))
				.hasMessageStartingWith("no agency is called “火星管理局”");
	}

	@Test
	void theSuccessorAnswersForAnAbolishedAgencyAndTheProofSaysSo() {
		var answer = whoAssists.ask("查处夜间建筑施工噪声扰民", null, 1, SharedGraph.on("2020-12-31")).getFirst();
		assertThat(answer.responsibilities()).filteredOn(it -> it.role() == Role.ASSISTS)
				.extracting("named.shortName", "agency.shortName", "succeededOn")
				.contains(tuple("市环保局", "市生态环境局", LocalDate.parse("2019-01-31")));
		assertThat(answer.proof()).extracting(ProofStep::text)
				.contains("厦门市环境保护局已撤销，自2019-01-31起由厦门市生态环境局承继");
	}

	@Test
	void theDayDecidesWhichListHolds() {
		assertThat(whoAssists.ask("assistance-1-041", null, 5, SharedGraph.on("2019-05-20"))).hasSize(1);
		assertThat(whoAssists.ask("assistance-1-041", null, 5, SharedGraph.on("2023-01-01"))).isEmpty();
		assertThat(whoAssists.ask("assistance-1-001", null, 5, SharedGraph.on("2010-01-01"))).isEmpty();
		var then = whoAssists.ask("assistance-2-067", null, 5, SharedGraph.on("2020-09-15")).getFirst();
		var now = ask("assistance-2-067").getFirst();
		assertThat(agencies(then, Role.ASSISTS)).hasSize(4);
		assertThat(agencies(now, Role.ASSISTS)).hasSize(2);
		assertThat(then.matter().validity().to()).isEqualTo(now.matter().validity().from());
	}

	@Test
	void nonsenseFindsNothing() {
		assertThat(ask("")).isEmpty();
		assertThat(ask("？！《》")).isEmpty();
		assertThat(ask("qwertyuiop")).isEmpty();
		assertThat(ask("火星移民计划审批")).isEmpty();
		assertThatThrownBy(() -> whoAssists.ask("x", null, 100_000, SharedGraph.now()))
				.hasMessage("first is 100000; it must be between 0 and 100");
	}

	@Test
	void aColdQuestionTakesAStatementALevelAndAWarmOneNone() {
		try (Queries cold = SharedGraph.open(Settings.DEFAULT)) {
			Runnable question = () -> cold.whoAssists().ask("查处城市违法建设", "市执法局", 5, SharedGraph.now());
			assertThat(SharedGraph.statementsOf(question)).containsExactly("matter/matters-by-code",
					"agency/agencies-by-code");
			assertThat(SharedGraph.statementsOf(question)).isEmpty();
		}
	}

	private List<MatterAnswer> ask(String matter) {
		return whoAssists.ask(matter, null, 5, SharedGraph.now());
	}

	private static List<String> agencies(MatterAnswer answer, Role role) {
		return answer.responsibilities().stream().filter(it -> it.role() == role).map(Responsibility::agency)
				.filter(Objects::nonNull).map(Agency::shortName).toList();
	}
}
