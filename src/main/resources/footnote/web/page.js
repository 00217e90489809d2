// Shows an answer sentence by sentence while it is made. Without this script everything works by ordinary pages.
"use strict";

const PROGRESS_AFTER_MS = 2000;
const COUNT_FROM = 200;
const live = document.getElementById("live");

function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
}

/** Says something once to people who listen to the page. */
function say(text) {
    live.append(element("p", "", text));
}

/** The answer while it is made, with a way to stop it, beneath the form that asked. */
function startStream(form) {
    const section = element("section", "stream", "");
    const stop = element("button", "govuk-button govuk-button--secondary", "Stop");
    stop.type = "button";
    section.append(element("h2", "govuk-heading-m", "Answer so far"), element("p", "govuk-body how", ""), stop);
    section.setAttribute("aria-label", "Answer so far");
    section.note = section.querySelector(".how");
    section.stop = stop;
    document.querySelectorAll(".stream").forEach(old => old.remove());
    form.after(section);
    return section;
}

function showSentence(section, sentence) {
    const numbers = sentence.citations.map(number => "[" + number + "]").join("");
    const shown = element("p", "govuk-body sentence", sentence.text + " " + numbers);
    section.insertBefore(shown, section.note);
    say(sentence.text);
}

function withdraw(section, standing) {
    [...section.querySelectorAll(".sentence")].slice(standing).forEach(sentence => sentence.remove());
    section.note.textContent = "A sentence did not pass the last check and was taken back.";
    say(section.note.textContent);
}

/** Puts a page of ours in the place of this one. */
function showPage(html, address) {
    const page = new DOMParser().parseFromString(html, "text/html");
    document.getElementById("main").replaceWith(page.getElementById("main"));
    document.title = page.title;
    history.replaceState(null, "", address);
    enhance();
    const target = document.querySelector(".govuk-error-summary, h1");
    target.tabIndex = -1;
    target.focus();
}

/** Reads server-sent events (WHATWG HTML, section 9.2), as far as our server writes them. */
async function* events(response) {
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let waiting = "";
    for (;;) {
        const {done, value} = await reader.read();
        if (done) {
            return;
        }
        const blocks = (waiting + value).split("\n\n");
        waiting = blocks.pop();
        for (const block of blocks) {
            const match = /^event: (\w+)\ndata: ([^]*)$/.exec(block);
            if (match) {
                yield {name: match[1], data: JSON.parse(match[2])};
            }
        }
    }
}

async function follow(response, section) {
    for await (const {name, data} of events(response)) {
        switch (name) {
            case "sentence":
                showSentence(section, data);
                break;
            case "withdrawn":
                withdraw(section, data.standing);
                break;
            case "error":
                throw new Error(data.detail);
            case "done":
                return "/answers/" + data.meta.id;
        }
    }
    throw new Error("The answer broke off. Ask again.");
}

async function ask(form, submitter) {
    const section = startStream(form);
    const stopping = new AbortController();
    section.stop.addEventListener("click", () => stopping.abort());
    const slow = setTimeout(() => {
        section.note.textContent = "Still reading the documents. This can take a few seconds.";
        say(section.note.textContent);
    }, PROGRESS_AFTER_MS);
    try {
        const body = new URLSearchParams(new FormData(form, submitter));
        const response = await fetch("/", {
            method: "POST", body, headers: {"Accept": "text/event-stream, text/html"}, signal: stopping.signal});
        if ((response.headers.get("Content-Type") || "").startsWith("text/event-stream")) {
            const address = await follow(response, section);
            const page = await fetch(address, {signal: stopping.signal});
            showPage(await page.text(), address);
        } else {
            showPage(await response.text(), location.href);
        }
    } catch (error) {
        section.stop.remove();
        section.note.textContent = stopping.signal.aborted ? "You stopped the answer." : error.message;
        say(section.note.textContent);
        form.querySelector("textarea, button").focus();
    } finally {
        clearTimeout(slow);
    }
}

/** Counts towards the limit, and says so where little is left and typing pauses. */
function count(box) {
    const hint = document.getElementById(box.id + "-hint");
    const longest = Number(box.dataset.longest);
    let pause;
    box.addEventListener("input", () => {
        const left = longest - box.value.length;
        const characters = Math.abs(left) === 1 ? " character " : " characters ";
        const told = "You have " + Math.abs(left) + characters + (left < 0 ? "too many." : "left.");
        hint.textContent = told;
        clearTimeout(pause);
        if (left < COUNT_FROM) {
            pause = setTimeout(() => say(told), 1000);
        }
    });
}

function enhance() {
    document.querySelectorAll("form.ask, form.choice").forEach(form =>
        form.addEventListener("submit", event => {
            event.preventDefault();
            live.replaceChildren();
            ask(form, event.submitter);
        }));
    document.querySelectorAll("textarea[data-longest]").forEach(count);
}

enhance();
