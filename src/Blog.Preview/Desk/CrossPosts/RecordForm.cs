using System.Globalization;
using Blog.Model;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Reading.Documents;
using Blog.Reading.Parsing;
using Blog.Workspace.CrossPosts;

namespace Blog.Preview.Desk.CrossPosts;

/// <summary>Where the copy is, once it is there: what is known of it, and the form that records it.</summary>
internal static class RecordForm
{
    /// <summary>The id of the section; an address that ends in it says that the copy has just been recorded.</summary>
    public const string Id = "copy";

    /// <summary>The section.</summary>
    /// <param name="view">What it is made from.</param>
    /// <param name="post">The post.</param>
    /// <param name="target">Where its copy is.</param>
    /// <param name="address">The page's own address, to which the form is sent.</param>
    public static Html Of(DeskView view, SitePost post, CrossPostTarget target, string address)
    {
        var copy = Published(view, post, target);
        return Html.Of(
            $"""
            <section class="section" id="{Id}" tabindex="-1" aria-labelledby="copy-title"><h2 id="copy-title">{(
                copy is null ? $"Once it is on {target.Name}" : $"On {target.Name}"
            )}</h2>
            {(
                copy is null
                    ? Form(view, post, target, address, null)
                    : Html.Of($"{Known(view, copy)}{Again(view, post, target, address, copy)}")
            )}</section>

            """
        );
    }

    // What the post says counts before what the ledger alone knows.
    private static CrossPost? Published(DeskView view, SitePost post, CrossPostTarget target) =>
        post.Post.CrossPosts.FirstOrDefault(c => c.To == target.Key && c.IsPublished)
        ?? (
            view.State.Site.Ledger.Find(post.Source, target.Key) is { Url: { } url, IsDraft: false }
                ? new CrossPost(target.Key, target.Name, url, null, null)
                : null
        );

    private static Html Known(DeskView view, CrossPost copy) =>
        Html.Of(
            $"""
            <p class="just-recorded" role="status">It is recorded. Commit the post, <code>{LedgerFiles.File.Value}</code> and <code>{LedgerFiles.Folder.Value}/</code> together.</p>
            <dl class="fields">
            <div class="one-field"><dt>Address</dt><dd class="field-value">{Link(copy)}</dd></div>
            {(
                copy.Date is { } date
                    ? Html.Of(
                        $"""<div class="one-field"><dt>Published</dt><dd>{Words.Day(view.Local(date))}</dd></div>"""
                    )
                    : null
            )}
            {(
                copy.Note is { } note
                    ? Html.Of(
                        $"""<div class="one-field"><dt>Note</dt><dd class="field-value">{Html.Isolated(note)}</dd></div>"""
                    )
                    : null
            )}
            </dl>
            """
        );

    // Front matter may hold an address of any scheme; only those of the web become links.
    private static Html Link(CrossPost copy) =>
        copy.Address is null
            ? Html.Of($"{copy.Url}")
            : Html.Of($"""<a href="{Html.Exactly(copy.Url!)}" rel="noreferrer">{copy.Url}</a>""");

    private static Html Again(DeskView view, SitePost post, CrossPostTarget target, string address, CrossPost copy) =>
        Html.Of(
            $"""
            <details class="again"{(
                view.Copy.Refusal is null ? null : new Html(" open")
            )}><summary>Record another address, day or note</summary>
            {Form(view, post, target, address, copy)}</details>
            """
        );

    private static Html Form(DeskView view, SitePost post, CrossPostTarget target, string address, CrossPost? known)
    {
        var entry = view.Copy;
        var url = entry.Url.Length > 0 || entry.Refusal is not null ? entry.Url : known?.Url ?? "";
        return Html.Of(
            $"""
            <form class="new-post" method="post" action="{address}">
            <input type="hidden" name="token" value="{view.Token}">
            {Mistake(view, entry.Refusal)}<p class="field"><label for="copy-url">Address of the copy</label>
            <input id="copy-url" name="url" type="url" inputmode="url" value="{Html.Exactly(
                url
            )}" required autocomplete="off" spellcheck="false"{Described(entry.Refusal, RecordField.Url)}></p>
            <p class="field"><label for="copy-date">Published on <span class="hint">{(
                known?.Date is null
                    ? $"today, {view.Now.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}, if empty"
                    : "as above if empty"
            )}</span></label>
            <input id="copy-date" name="date" type="date" value="{Html.Exactly(entry.Date)}"{Described(
                entry.Refusal,
                RecordField.Date
            )}></p>
            <p class="field"><label for="copy-note">Note <span class="hint">for you, if any</span></label>
            <input id="copy-note" name="note" value="{Html.Exactly(entry.Note)}" autocomplete="off"></p>
            <p class="field"><button class="act" type="submit">Record</button></p>
            </form>
            """
        );
    }

    private static Html? Mistake(DeskView view, RecordRefusal? refusal) =>
        refusal is null
            ? null
            : Html.Of(
                $"""
                <div class="form-mistake" id="copy-mistake" role="alert">{(
                    refusal.Message.Length > 0
                        ? Html.Of($"<p>{refusal.Message}{Suggestion(refusal.Suggestion)}</p>")
                        : Html.Of($"<p>It was not recorded:</p>{DiagnosticList.Of(view, refusal.Mistakes)}")
                )}{Lines(refusal.Lines)}</div>

                """
            );

    private static Html? Suggestion(string? name) => name is null ? null : Html.Of($" Did you mean <b>{name}</b>?");

    private static Html? Lines(string lines) =>
        lines.Length == 0
            ? null
            : Html.Of($"""<p>Write there by hand:</p><pre class="line"><code>{lines}</code></pre>""");

    // The cursor goes to the field at fault: to the address when none is.
    private static Html? Described(RecordRefusal? refusal, RecordField field) =>
        refusal is null ? null
        : refusal.Field == field ? new Html(" aria-invalid=\"true\" aria-describedby=\"copy-mistake\" autofocus")
        : field == RecordField.Url && refusal.Field is RecordField.None or RecordField.To
            ? new Html(" aria-describedby=\"copy-mistake\" autofocus")
        : null;
}
