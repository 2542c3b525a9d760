using System.Collections.Immutable;
using System.Text.Json;
using Blog.Answers;
using Blog.Options;
using Blog.Running;
using Blog.Terminals;
using Blog.Text;
using Blog.Text.Diagnostics;

namespace Blog.Commands.Images.Fetch;

/// <summary>Prints what was fetched, and where pictures that were not are shown.</summary>
/// <param name="surroundings">Where it is printed.</param>
/// <param name="values">The values of the shared options.</param>
/// <param name="reply">Prints JSON and diagnostics.</param>
internal sealed class ImagesReport(Surroundings surroundings, SharedValues values, Reply reply)
{
    private const string Indent = "  ";
    private const int MostPlaces = 5;

    private readonly Printer _out = surroundings.Out;

    /// <summary>Prints the report.</summary>
    /// <param name="images">The pictures.</param>
    /// <param name="mistakes">Why files were not written.</param>
    /// <returns>The exit code: mistakes when a picture is not beside its documents.</returns>
    public int Print(ImmutableArray<FetchedImage> images, ImmutableArray<Diagnostic> mistakes)
    {
        var exit = mistakes.IsEmpty && images.All(i => i.IsFine) ? ExitCode.Fine : ExitCode.Mistakes;
        if (values.Json)
            return reply.Json(
                exit,
                json =>
                {
                    Write(json, images);
                    DiagnosticJson.Write(json, mistakes);
                }
            );
        foreach (var image in images.Where(i => !values.Quiet || !i.IsFine))
            Print(image);
        reply.Print(mistakes);
        if (!values.Quiet)
            Sum(images);
        return exit;
    }

    private void Print(FetchedImage image)
    {
        var ink =
            image.IsRehearsal ? Ink.Warning
            : image.IsFine ? Ink.Good
            : Ink.Error;
        _out.Write($"{image.Word, -11} ", ink).Line(image.Url, Ink.Strong);
        foreach (var file in image.Files)
            _out.Line($"{Indent}{file}");
        foreach (var remark in image.Remarks)
            _out.Line(Indent + remark, Ink.Faint);
        if (image.Word == "fetched")
            return;
        foreach (var shown in image.Shown.Take(MostPlaces))
            _out.Line($"{Indent}{shown.Place}", Ink.Faint);
        if (image.Shown.Length > MostPlaces)
            _out.Line($"{Indent}and {image.Shown.Length - MostPlaces} more places", Ink.Faint);
    }

    private void Sum(ImmutableArray<FetchedImage> images)
    {
        if (images.IsEmpty)
            _out.Line("No document shows a picture of another site.");
        else
            _out.Line(
                $"{Counted.Of(images.Length, "picture")}: "
                    + $"{string.Join(", ", images.GroupBy(i => i.Word).Select(g => $"{g.Count()} {g.Key}"))}."
            );
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<FetchedImage> images)
    {
        json.WriteStartArray("pictures");
        foreach (var image in images)
        {
            json.WriteStartObject();
            json.WriteString("url", image.Url);
            json.WriteString("found", image.Word);
            WriteAll(json, "files", image.Files.Select(f => f.Value));
            WriteAll(json, "places", image.Shown.Select(s => s.Place.ToString()));
            WriteAll(json, "remarks", image.Remarks);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAll(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
