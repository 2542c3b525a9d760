using System.Collections.Immutable;
using Blog.Engine;
using Blog.Markdown.Fragments;
using Blog.Reading.Linking;
using Blog.Reading.Parsing.Texts;
using Blog.Text;

namespace Blog.Pages.References;

/// <summary>Checks the pictures of one document: whether there is a text for people who do not see them, and whether
/// they are of this site.</summary>
/// <param name="resolver">Finds where an address leads.</param>
/// <param name="context">Receives the diagnostics.</param>
internal sealed class PictureCheck(LinkResolver resolver, ModuleContext context)
{
    private const int MostNames = 3;
    private const int MostNotes = 8;

    private readonly List<(string Name, SourceLocation Place)> _silent = [];

    /// <summary>Looks at an image of a text.</summary>
    public void Look(LinkHole image, SourceLocation place, LinkOrigin origin)
    {
        if (image.Kind != LinkKind.Image)
            return;
        // An image without an address is one mistake, which the check of links reports.
        if (image.LacksAlternative && !string.IsNullOrWhiteSpace(image.Target))
            _silent.Add((image.Target, place));
        LookAtAddress(image.Target, place, origin);
    }

    /// <summary>Looks at the images of a directive.</summary>
    /// <param name="directive">The directive.</param>
    /// <param name="words">The attributes that its template reads.</param>
    /// <param name="placeOf">Says where an attribute is written.</param>
    /// <param name="origin">The base of relative addresses.</param>
    public void Look(
        DirectiveHole directive,
        IEnumerable<string> words,
        Func<DirectiveAttribute, SourceLocation> placeOf,
        LinkOrigin origin
    )
    {
        foreach (var attribute in directive.Attributes)
        {
            if (
                !Directives.HoldsAddress(directive.Name, attribute.Key)
                || !Directives.HoldsImage(attribute.Key)
                || string.IsNullOrWhiteSpace(attribute.Value)
            )
                continue;
            LookAtAddress(attribute.Value, placeOf(attribute), origin);
            if (
                attribute.Key is "src" or "image"
                && !directive.Attributes.Any(a => a.Key == "alt")
                && words.Contains("alt", StringComparer.Ordinal)
            )
                _silent.Add((attribute.Value, placeOf(attribute)));
        }
    }

    /// <summary>Looks at the address of an image.</summary>
    public void LookAtAddress(string written, SourceLocation place, LinkOrigin origin)
    {
        if (RemoteImages.IsOne(resolver.Resolve(written, origin)))
            context.Report(
                DiagnosticCatalogue.RemotePicture.At(place, RemoteImages.Words(1, written)) with
                {
                    Subject = written,
                }
            );
    }

    /// <summary>Reports what was found in the document: pictures without a text in one diagnostic.</summary>
    public void Finish()
    {
        if (_silent is not [var first, .. var others])
            return;
        var names = string.Join(", ", _silent.Take(MostNames).Select(s => $"'{s.Name}'"));
        var more = _silent.Count > MostNames ? $" and {_silent.Count - MostNames} more pictures of this text" : "";
        context.Report(
            others
                .Take(MostNotes)
                .Aggregate(
                    DiagnosticCatalogue.NoAlternative.At(first.Place, names + more),
                    (told, other) => told.WithNote($"'{other.Name}' has none either.", other.Place)
                )
        );
        _silent.Clear();
    }
}

/// <summary>Pictures of other sites.</summary>
internal static class RemoteImages
{
    /// <summary>Whether an address leads to another site that a browser would ask for the picture.</summary>
    public static bool IsOne(LinkTarget target) =>
        target.External is { } address
        && (
            address.StartsWith("//", StringComparison.Ordinal)
            || address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The same diagnostics, with one in the place of all that are about pictures of other sites: it says how
    /// many there are, and stands where the first is.</summary>
    public static IEnumerable<Diagnostic> SummedUp(IEnumerable<Diagnostic> diagnostics)
    {
        ImmutableArray<Diagnostic> all = [.. diagnostics];
        ImmutableArray<Diagnostic> remote =
        [
            .. DiagnosticOrder.Sorted(all.Where(d => d.Id == DiagnosticCatalogue.RemotePicture.Id)),
        ];
        if (remote.Length < 2)
            return all;
        var told = DiagnosticCatalogue.RemotePicture.At(
            remote[0].Location,
            Words(remote.Length, remote[0].Subject ?? "")
        );
        return all.Where(d => d.Id != DiagnosticCatalogue.RemotePicture.Id).Append(told);
    }

    /// <summary>The words for a number of pictures.</summary>
    /// <param name="count">How many.</param>
    /// <param name="first">The address of the first.</param>
    public static string Words(int count, string first) =>
        count == 1 ? $"The picture '{first}' is" : $"{count} pictures, the first of them '{first}', are";
}
