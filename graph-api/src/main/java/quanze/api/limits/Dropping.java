package quanze.api.limits;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets requests be dropped: else the server goes on reading a body however slowly it comes, after
 * the request was answered, to keep the connection.
 */
@Component
class Dropping implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final String DROP = Dropping.class.getName();

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addEngineValves(new Valve());
	}

	/** From now on nothing more is read of that request. */
	static void drop(ServletRequest request) {
		if (request.getAttribute(DROP) instanceof Runnable drop) {
			drop.run();
		}
	}

	private static final class Valve extends ValveBase {

		Valve() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			Runnable drop = () -> request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
			request.setAttribute(DROP, drop);
			getNext().invoke(request, response);
		}
	}
}
