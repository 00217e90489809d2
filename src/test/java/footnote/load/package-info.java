/// How a real service, a process of its own, holds up under a crowd and under faults.
///
/// [footnote.load.ServiceProcess] is the service over a [footnote.load.Gazetteer], of which every question has one
/// known answer; [footnote.load.Crowd] asks it. These tests take minutes and say how busy the machine was, so they run
/// on request alone: `./mvnw -Psoak test`.
@NullMarked
package footnote.load;

import org.jspecify.annotations.NullMarked;
