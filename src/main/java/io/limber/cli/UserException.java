package io.limber.cli;

/** Something the person asked for that cannot be had; the message says why and what to do. */
final class UserException extends RuntimeException {

    UserException(String message) {
        super(message);
    }
}
