package quanze.api.basis;

import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanze.api.file.FileList;
import quanze.api.file.Parameters;
import quanze.api.file.Table;
import quanze.api.label.Wording;
import quanze.queries.Queries;
import quanze.queries.basis.LegalBasis;
import quanze.queries.basis.LegalInstrument;
import quanze.queries.basis.LegalInstrument.Status;
import quanze.queries.export.EntryKind;
import quanze.queries.time.Moment;

/** Legal instruments and provisions as files, the former with the columns of the register. */
@Configuration(proxyBeanMethods = false)
class BasisFiles {

	@Bean
	FileList<LegalInstrument> instrumentFile(Queries queries, Wording wording) {
		Table<LegalInstrument> table = Table.<LegalInstrument>of().column("标准名称", LegalInstrument::name)
				.column("简称", it -> String.join("；", it.shortNames())).column("类型", LegalInstrument::type)
				.column("文号", LegalInstrument::documentNumber).column("公布机关", LegalInstrument::issuer)
				.column("施行日期", LegalInstrument::effectiveOn)
				.column("状态", it -> status(it.status(), wording)).column("备注", LegalInstrument::note)
				.column("废止日期", LegalInstrument::repealedOn).column("替代", LegalInstrument::successor)
				.table();
		return new FileList<>("legal-instruments", "法律法规目录", table, parameters -> {
			Status status = parameters.one("status", Status.class);
			Moment moment = parameters.moment(queries.moments());
			return consumer -> queries.export().forEach(EntryKind.LEGAL_INSTRUMENT, moment, node -> {
				LegalInstrument instrument = (LegalInstrument) node;
				if (status == null || instrument.status() == status) {
					consumer.accept(instrument);
				}
			});
		});
	}

	@Bean
	FileList<LegalBasis> basisFile(Queries queries) {
		Table<LegalBasis> table = Table.<LegalBasis>of().column("法律依据", LegalBasis::code)
				.column("引用", LegalBasis::citation).column("法律法规", it -> it.instrument().name())
				.column("条", LegalBasis::article).column("款", LegalBasis::paragraph)
				.column("项", LegalBasis::item).column("条文", LegalBasis::articleText).table();
		return new FileList<>("legal-bases", "法律依据", table, parameters -> asked(parameters, queries));
	}

	private static Consumer<Consumer<LegalBasis>> asked(Parameters parameters, Queries queries) {
		String instrument = parameters.text("instrument");
		Moment moment = parameters.moment(queries.moments());
		return consumer -> queries.export().forEach(EntryKind.LEGAL_BASIS, moment, node -> {
			LegalBasis basis = (LegalBasis) node;
			if (instrument == null || instrument.equals(basis.instrument().code())) {
				consumer.accept(basis);
			}
		});
	}

	/** As the register calls it. */
	private static String status(Status status, Wording wording) {
		return status == Status.IN_FORCE ? "有效" : wording.of("InstrumentStatus", status);
	}
}
