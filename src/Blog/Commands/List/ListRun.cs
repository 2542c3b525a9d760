using Blog.Answers;
using Blog.Finding;
using Blog.Options;
using Blog.Running;
using Blog.Terminals;
using Blog.Text;

namespace Blog.Commands.List;

/// <summary>Prints one of the lists of a site.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class ListRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <param name="what">The list's name.</param>
    /// <returns>The exit code.</returns>
    public int Run(string what)
    {
        if (SiteOpener.Open(context, values, _reply) is not { } opened)
            return ExitCode.Refused;
        // What uses a file is in the texts; all other lists are of front matter.
        var site = what == "files" ? opened.Make(context.Generator) : opened.Map(context.Generator);
        var listing = what == "files" ? FileListing.Of(site, opened) : Listings.Of(what, site.Catalogue);
        if (values.Json)
            return _reply.Json(ExitCode.Fine, listing.Json);
        if (listing.Table.Rows.Count > 0)
            listing.Table.Print(context.Surroundings.Out);
        else if (!values.Quiet)
            context.Surroundings.Out.Line(
                $"There are no {(what is "future" or "expired" ? what + " documents" : what)}."
            );
        Warn(site.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error));
        return ExitCode.Fine;
    }

    private void Warn(int errors)
    {
        if (errors > 0)
            context.Surroundings.Error.Advice(
                $"The site has {Counted.Of(errors, "error")}, so the list may be incomplete. 'blog build' shows them.",
                Ink.Warning
            );
    }
}
