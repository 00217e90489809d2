package footnote.web;

import io.javalin.security.RouteRole;

/// What a route declares that is for everybody, always, and as often as they like: it tells nothing of the documents.
enum Open implements RouteRole {
    TO_ANYBODY
}
