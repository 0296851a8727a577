package quanze.queries.answer;

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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WhoRespondsIT {

	private final WhoResponds whoResponds = SharedGraph.queries().whoResponds();

	@Test
	void theDistrictsOwnListDecides() {
		assertThat(leads("筼筜街道", "餐饮油烟扰民")).isNotEmpty();
		assertThat(leads("海沧街道", "建筑工地夜间施工噪声")).isNotEqualTo(leads("禾山街道", "建筑工地夜间施工噪声"));
	}

	@Test
	void aTownshipIsUnderstoodByNameShortNameAndCode() {
		var byName = ask("筼筜街道", "预付卡商家跑路");
		assertThat(byName).isNotEmpty();
		assertThat(ask("筼筜", "预付卡商家跑路")).isEqualTo(byName);
		assertThat(ask("350203007", "预付卡商家跑路")).isEqualTo(byName);
	}

	@Test
	void whereTheTownshipsLeadThatOfThePlaceAlone() {
		var answer = ask("350203008", "territorial-350203-004").getFirst();
		var leads = answer.responsibilities().stream().filter(it -> it.role() == Role.LEADS).toList();
		assertThat(leads).extracting(Responsibility::agency).filteredOn(Objects::nonNull)
				.extracting(Agency::area).containsExactly("350203008");
		assertThat(leads.getFirst().code()).matches("territorial-350203-004-L\\d+~.+");
		var inTheDistrict = ask("思明区", "territorial-350203-004").getFirst();
		assertThat(inTheDistrict.responsibilities().stream().filter(it -> it.role() == Role.LEADS))
				.hasSizeGreaterThan(5);
	}

	@Test
	void theKeyRoleComesFirst() {
		assertThat(ask("东孚街道", "林缘违规烧荒")).allSatisfy(it -> assertThat(it.responsibilities())
				.extracting(Responsibility::role).isSorted());
	}

	@Test
	void theCodeOfAnIncidentTypeLeadsToItsMatterThere() {
		var answers = ask("后溪镇", "ZRZY-001");
		assertThat(answers).extracting(it -> it.matter().code()).containsExactly("territorial-350211-001");
		assertThat(answers.getFirst().proof()).extracting(ProofStep::kind).startsWith(ProofStep.Kind.QUESTION,
				ProofStep.Kind.PLACE, ProofStep.Kind.INCIDENT_TYPE, ProofStep.Kind.MATTER, ProofStep.Kind.ROW,
				ProofStep.Kind.AGENCY);
	}

	@Test
	void theMatterOfAnotherDistrictIsNotAnswered() {
		assertThat(ask("后溪镇", "territorial-350203-004")).isEmpty();
	}

	@Test
	void anUnknownTownshipIsNamedWithWhatMayBeMeant() {
		assertThatThrownBy(() -> ask("员当街道办", "油烟")).isInstanceOfSatisfying(BadRequest.class, it -> {
			assertThat(it.argument()).isEqualTo("township");
			assertThat(it.suggestions()).isNotEmpty();
		}).hasMessageStartingWith("no street, town or district is called “员当街道办”");
		assertThatThrownBy(() -> ask("", "油烟")).isInstanceOf(BadRequest.class);
		assertThatThrownBy(() -> ask("厦门市", "油烟")).hasMessage(
				"厦门市 is neither a street, a town nor a district: the lists are those of districts");
	}

	@Test
	void aListThatIsNotYetInForceAnswersNothing() {
		assertThat(whoResponds.ask("350213107", "焚烧秸秆", 5, SharedGraph.on("2020-09-10"))).isEmpty();
		assertThat(whoResponds.ask("350213107", "焚烧秸秆", 5, SharedGraph.on("2021-09-10"))).isNotEmpty();
	}

	@Test
	void aColdQuestionTakesAStatementALevelAndAWarmOneNone() {
		try (Queries cold = SharedGraph.open(Settings.DEFAULT)) {
			Runnable question = () -> cold.whoResponds().ask("筼筜", "餐饮油烟扰民", 5, SharedGraph.now());
			assertThat(SharedGraph.statementsOf(question)).containsExactly("matter/matters-by-code",
					"agency/agencies-by-code");
			assertThat(SharedGraph.statementsOf(question)).isEmpty();
		}
	}

	private List<MatterAnswer> ask(String township, String incident) {
		return whoResponds.ask(township, incident, 5, SharedGraph.now());
	}

	private List<String> leads(String township, String incident) {
		return ask(township, incident).getFirst().responsibilities().stream()
				.filter(it -> it.role() == Role.LEADS).map(Responsibility::agency).filter(Objects::nonNull)
				.map(it -> it.shortName().substring(1)).toList();
	}
}
