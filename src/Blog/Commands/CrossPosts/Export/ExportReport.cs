using System.Text.Json;
using Blog.Answers;
using Blog.Model;
using Blog.Options;
using Blog.Terminals;

namespace Blog.Commands.CrossPosts.Export;

/// <summary>Prints what was exported, what was lost in conversion, and what is left to do by hand.</summary>
/// <param name="printer">Prints it for people.</param>
/// <param name="values">The values of the shared options.</param>
/// <param name="reply">Prints it as JSON.</param>
internal sealed class ExportReport(Printer printer, SharedValues values, Reply reply)
{
    /// <summary>Prints the report.</summary>
    /// <returns>The exit code.</returns>
    public int Print(IReadOnlyList<Exported> written)
    {
        if (values.Json)
            return reply.Json(ExitCode.Fine, json => Write(json, written));
        foreach (var exported in written)
            Print(exported);
        return ExitCode.Fine;
    }

    private void Print(Exported exported)
    {
        var rendition = exported.Rendition;
        printer.Line($"{exported.Folder}/", Ink.Strong);
        if (values.Quiet)
            return;
        if (exported.Post.State != PublishingState.Published)
            printer.Line(
                "  The post is not published at home yet; search engines take the first copy for the original.",
                Ink.Warning
            );
        foreach (var loss in rendition.Losses)
            printer
                .Write($"  {loss.Place}: ", Ink.Faint)
                .Line($"{loss.What}: {loss.Became}", loss.IsLost ? Ink.Warning : Ink.Plain);
        printer.Line("  To do by hand:");
        foreach (var item in rendition.Checklist)
            printer.Line($"  - {item}");
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<Exported> written)
    {
        json.WriteStartArray("renditions");
        foreach (var exported in written)
        {
            json.WriteStartObject();
            json.WriteString("post", exported.Post.Source.Value);
            json.WriteString("target", exported.Target.Key.Value);
            json.WriteString("folder", exported.Folder);
            json.WriteString("title", exported.Rendition.Title);
            json.WriteString("canonical", exported.Rendition.Canonical);
            JsonTexts.Write(json, "tags", exported.Rendition.Tags);
            JsonTexts.Write(json, "files", exported.Rendition.Files.Select(f => f.Name));
            json.WriteStartArray("losses");
            foreach (var loss in exported.Rendition.Losses)
            {
                json.WriteStartObject();
                json.WriteString("place", loss.Place);
                json.WriteString("what", loss.What);
                json.WriteString("became", loss.Became);
                json.WriteBoolean("lost", loss.IsLost);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            JsonTexts.Write(json, "checklist", exported.Rendition.Checklist);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
