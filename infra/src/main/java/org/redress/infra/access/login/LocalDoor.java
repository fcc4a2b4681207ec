package org.redress.infra.access.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Opens to the command line's key, and only from this machine. */
record LocalDoor(@Nullable LocalKey key) {

    boolean opens(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        return key != null && authorization != null && key.opens(authorization) && isHere(request);
    }

    /** Whom a proxy on this machine speaks for is somewhere else. */
    static boolean isHere(HttpServletRequest request) {
        if (request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null) {
            return false;
        }
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
