package nl.sluitend.server.api;

import nl.sluitend.server.http.Call;

/// What a renewal means for those who came in by what is renewed: they stay, unless the body says
/// that they are to leave.
final class Inside {

    private Inside() {}

    static boolean leave(Call call) {
        return "LEAVE".equals(RequestFields.text(call, "inside"));
    }
}
