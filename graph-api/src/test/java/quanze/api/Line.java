package quanze.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between the application and its database, which can be cut, or go dead. */
final class Line implements AutoCloseable {

	private final int target;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private final ServerSocket listening;

	private volatile boolean cut;

	private volatile boolean dead;

	Line(int target) {
		this.target = target;
		try {
			listening = new ServerSocket();
			listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::accept);
	}

	int port() {
		return listening.getLocalPort();
	}

	/** Breaks all connections and lets no new one come about. */
	void cut() {
		cut = true;
		open.forEach(Line::close);
	}

	/** Takes what is sent and hands nothing on. */
	void goDead() {
		dead = true;
	}

	/** All is well again. */
	void repair() {
		open.forEach(Line::close);
		cut = false;
		dead = false;
	}

	@Override
	public void close() {
		cut();
		try {
			listening.close();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void accept() {
		while (!listening.isClosed()) {
			try {
				Socket near = listening.accept();
				if (cut) {
					close(near);
				} else {
					join(near, new Socket(InetAddress.getLoopbackAddress(), target));
				}
			} catch (IOException ex) {
				// closed meanwhile
			}
		}
	}

	private void join(Socket near, Socket far) {
		open.add(near);
		open.add(far);
		Thread.ofVirtual().start(() -> pump(near, far));
		Thread.ofVirtual().start(() -> pump(far, near));
	}

	private void pump(Socket from, Socket to) {
		try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			byte[] bytes = new byte[8192];
			for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
				if (!dead) {
					out.write(bytes, 0, count);
				}
			}
		} catch (IOException ex) {
			// cut
		} finally {
			open.remove(from);
			open.remove(to);
		}
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}
}
