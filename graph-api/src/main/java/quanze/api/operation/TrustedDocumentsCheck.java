package quanze.api.operation;

import java.util.List;
import java.util.Locale;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.schema.GraphQLSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Tells at the start which registered documents do not fit the schema. */
@Component
class TrustedDocumentsCheck {

	private static final Logger LOG = LoggerFactory.getLogger(TrustedDocumentsCheck.class);

	private final DocumentSource source;

	private final GraphQLSchema schema;

	TrustedDocumentsCheck(DocumentSource source, GraphQlSource graphQl) {
		this.source = source;
		this.schema = graphQl.schema();
	}

	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		if (source instanceof TrustedDocuments trusted) {
			LOG.info("Only the {} registered operations run.", trusted.byId().size());
			trusted.byId().forEach(this::check);
		}
	}

	private void check(String id, String text) {
		ParseAndValidateResult result = ParseAndValidate.parseAndValidate(schema,
				ExecutionInput.newExecutionInput(text).locale(Locale.ENGLISH).build());
		List<GraphQLError> errors = result.getErrors();
		if (!errors.isEmpty()) {
			LOG.warn("The registered operation {} cannot run: {}", id, errors.getFirst().getMessage());
		}
	}
}
