package quanze.api.incident;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanze.api.file.FileList;
import quanze.api.file.Table;
import quanze.queries.Queries;
import quanze.queries.export.EntryKind;
import quanze.queries.incident.IncidentType;
import quanze.queries.time.Moment;

/** Types of incidents as files, with the columns of the catalogue. */
@Configuration(proxyBeanMethods = false)
class IncidentFiles {

	@Bean
	FileList<IncidentType> incidentTypeFile(Queries queries) {
		Table<IncidentType> table = Table.<IncidentType>of().column("事件编码", IncidentType::code)
				.column("事件名称", IncidentType::name).column("口语说法", it -> String.join("；", it.sayings()))
				.column("领域", IncidentType::domain).column("对应属地管理事项", IncidentType::matter).table();
		return new FileList<>("incident-types", "事件类型目录", table, parameters -> {
			String domain = parameters.text("domain");
			Moment moment = parameters.moment(queries.moments());
			return consumer -> queries.export().forEach(EntryKind.INCIDENT_TYPE, moment, node -> {
				IncidentType type = (IncidentType) node;
				if (domain == null || domain.equals(type.domain())) {
					consumer.accept(type);
				}
			});
		});
	}
}
