package quanze.api.operation;

import java.util.Map;
import java.util.Set;

import graphql.language.OperationDefinition.Operation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import quanze.api.error.ErrorCode;
import quanze.api.error.Fault;
import quanze.api.error.Refused;

/** The kinds of operations that a way of asking may run; handed over in the GraphQL context. */
public record Allowed(Set<Operation> operations) {

	/**
	 * @throws Refused
	 *             when an operation of that kind may not run
	 */
	void check(Operation operation) {
		if (operations.contains(operation)) {
			return;
		}
		throw operation == Operation.MUTATION
				? new Refused(HttpStatus.METHOD_NOT_ALLOWED,
						Fault.of(ErrorCode.BAD_REQUEST, "mutations are sent with POST", "变更操作须用 POST 发送"),
						Map.of(HttpHeaders.ALLOW, "POST"))
				: new Refused(HttpStatus.NOT_ACCEPTABLE,
						Fault.of(ErrorCode.BAD_REQUEST,
								"subscriptions are answered as text/event-stream or over a WebSocket",
								"订阅须以 text/event-stream 或 WebSocket 接收"),
						Map.of());
	}
}
