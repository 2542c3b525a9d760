using System.Globalization;
using Blog.Model.CrossPosts;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Files;
using Blog.Workspace.CrossPosts;

namespace Blog.Preview.Desk.CrossPosts;

/// <summary>What is recorded of a cross-post, and the form that records it.</summary>
internal static class RecordForm
{
    /// <summary>The id of the section; an address that ends in it says that the cross-post was just recorded.</summary>
    public const string Id = "copy";

    /// <summary>Makes the section: the form alone, or what is recorded with the form folded away below it.</summary>
    /// <param name="view">What it is made from.</param>
    /// <param name="post">The post.</param>
    /// <param name="target">The site that the cross-post is on.</param>
    /// <param name="address">The address of the page, to which the form is sent.</param>
    public static Html Of(DeskView view, SitePost post, CrossPostTarget target, string address)
    {
        var copy = Published(view, post, target);
        var title = copy is null ? $"Once it is on {target.Name}" : $"On {target.Name}";
        var body = copy is null
            ? Form(view, address, null)
            : Html.Of($"{Known(view, copy)}{Again(view, address, copy)}");
        return Html.Of(
            $"""
            <section class="section" id="{Id}" tabindex="-1" aria-labelledby="copy-title">
            <h2 id="copy-title">{title}</h2>
            {body}</section>

            """
        );
    }

    // The front matter of the post counts before the ledger.
    private static CrossPost? Published(DeskView view, SitePost post, CrossPostTarget target) =>
        post.CrossPosts.FirstOrDefault(c => c.To == target.Key && c.IsPublished)
        ?? (
            view.State.Site.Ledger.Find(post.Source, target.Key) is { Url: { } url, IsDraft: false }
                ? new CrossPost(target.Key, target.Name, url, null, null)
                : null
        );

    private static Html Known(DeskView view, CrossPost copy)
    {
        var (file, folder) = (LedgerFiles.File.Value, LedgerFiles.Folder.Value);
        Html? published = copy.Date is { } date
            ? Html.Of($"""<div class="one-field"><dt>Published</dt><dd>{Words.Day(view.Local(date))}</dd></div>""")
            : null;
        Html? note = copy.Note is { } text
            ? Html.Of(
                $"""<div class="one-field"><dt>Note</dt><dd class="field-value">{Html.Isolated(text)}</dd></div>"""
            )
            : null;
        return Html.Of(
            $"""
            <p class="just-recorded" role="status">It is recorded.
            Commit the post, <code>{file}</code> and <code>{folder}/</code> together.</p>
            <dl class="fields">
            <div class="one-field"><dt>Address</dt><dd class="field-value">{Link(copy)}</dd></div>
            {published}
            {note}
            </dl>
            """
        );
    }

    // Front matter may hold an address of any scheme. Only those of the web become links.
    private static Html Link(CrossPost copy) =>
        copy.Address is null
            ? Html.Of($"{copy.Url}")
            : Html.Of($"""<a href="{Html.Exactly(copy.Url!)}" rel="noreferrer">{copy.Url}</a>""");

    private static Html Again(DeskView view, string address, CrossPost copy)
    {
        Html? mark = view.Copy.Refusal is null ? null : new Html(" open");
        return Html.Of(
            $"""
            <details class="again"{mark}><summary>Record another address, day or note</summary>
            {Form(view, address, copy)}</details>
            """
        );
    }

    private static Html Form(DeskView view, string address, CrossPost? known)
    {
        var entry = view.Copy;
        var isTyped = entry.Url.Length > 0 || entry.Refusal is not null;
        var url = Html.Exactly(isTyped ? entry.Url : known?.Url ?? "");
        var (aboutUrl, aboutDate) = (
            Described(entry.Refusal, RecordField.Url),
            Described(entry.Refusal, RecordField.Date)
        );
        var today = view.Now.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
        var day = known?.Date is null ? $"today, {today}, if empty" : "as above if empty";
        return Html.Of(
            $"""
            <form class="new-post" method="post" action="{address}">
            <input type="hidden" name="token" value="{view.Token}">
            {Mistake(view, entry.Refusal)}<p class="field"><label for="copy-url">Address of the copy</label>
            <input id="copy-url" name="url" type="url" inputmode="url" value="{url}"
            required autocomplete="off" spellcheck="false"{aboutUrl}></p>
            <p class="field"><label for="copy-date">Published on <span class="hint">{day}</span></label>
            <input id="copy-date" name="date" type="date" value="{Html.Exactly(entry.Date)}"{aboutDate}></p>
            <p class="field"><label for="copy-note">Note <span class="hint">for you, if any</span></label>
            <input id="copy-note" name="note" value="{Html.Exactly(entry.Note)}" autocomplete="off"></p>
            <p class="field"><button class="act" type="submit">Record</button></p>
            </form>
            """
        );
    }

    private static Html? Mistake(DeskView view, RecordRefusal? refusal)
    {
        if (refusal is null)
            return null;
        var reason =
            refusal.Message.Length > 0
                ? Html.Of($"<p>{refusal.Message}{Suggestion(refusal.Suggestion)}</p>")
                : Html.Of($"<p>It was not recorded:</p>{DiagnosticList.Of(view, refusal.Mistakes)}");
        return Html.Of(
            $"""
            <div class="form-mistake" id="copy-mistake" role="alert">{reason}{Lines(refusal.Lines)}</div>

            """
        );
    }

    private static Html? Suggestion(string? name) => name is null ? null : Html.Of($" Did you mean <b>{name}</b>?");

    private static Html? Lines(string lines) =>
        lines.Length == 0
            ? null
            : Html.Of($"""<p>Write there by hand:</p><pre class="line"><code>{lines}</code></pre>""");

    // The cursor goes to the field at fault, or to the address when none is.
    private static Html? Described(RecordRefusal? refusal, RecordField field) =>
        refusal is null ? null
        : refusal.Field == field ? new Html(" aria-invalid=\"true\" aria-describedby=\"copy-mistake\" autofocus")
        : field == RecordField.Url && refusal.Field is RecordField.None or RecordField.To
            ? new Html(" aria-describedby=\"copy-mistake\" autofocus")
        : null;
}
