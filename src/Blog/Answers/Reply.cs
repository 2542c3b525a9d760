using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Blog.Options;
using Blog.Running;
using Blog.Terminals;
using Blog.Text;
using Blog.Text.Diagnostics;

namespace Blog.Answers;

/// <summary>The answer of a command: text for people, or one JSON document for programs.</summary>
/// <param name="surroundings">Where it is printed.</param>
/// <param name="values">Say whether it is JSON.</param>
internal sealed class Reply(Surroundings surroundings, SharedValues values)
{
    // The encoder still escapes all control characters, including those for writing direction.
    private static readonly JsonWriterOptions JsonOptions = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Prints diagnostics for people, many of them as a summary; prints nothing when the answer is
    /// JSON.</summary>
    public void Print(IEnumerable<Diagnostic> diagnostics) => Print(diagnostics, values.Verbose, "--verbose or --json");

    /// <summary>Prints diagnostics for people; prints nothing when the answer is JSON.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="printsAll">Whether each is printed, however many there are.</param>
    /// <param name="whereAll">Where the user finds each of them when they are summed up.</param>
    public void Print(IEnumerable<Diagnostic> diagnostics, bool printsAll, string whereAll)
    {
        if (!values.Json)
            new DiagnosticReport(surroundings.Error, printsAll, whereAll).Print(diagnostics);
    }

    /// <summary>Refuses the command with a sentence.</summary>
    /// <returns>The exit code.</returns>
    public int Refuse(string message) => Fail(ExitCode.Refused, message);

    /// <summary>Refuses the command with a diagnostic.</summary>
    /// <returns>The exit code.</returns>
    public int Refuse(Diagnostic diagnostic)
    {
        Print([diagnostic]);
        return values.Json
            ? Json(ExitCode.Refused, json => DiagnosticJson.Write(json, [diagnostic]))
            : ExitCode.Refused;
    }

    /// <summary>Stops the command because of mistakes in content, settings or theme.</summary>
    /// <returns>The exit code.</returns>
    public int HoldBack(ImmutableArray<Diagnostic> mistakes)
    {
        Print(mistakes);
        return values.Json ? Json(ExitCode.Mistakes, json => DiagnosticJson.Write(json, mistakes)) : ExitCode.Mistakes;
    }

    /// <summary>Says in one sentence why the command failed.</summary>
    /// <param name="exitCode">The exit code.</param>
    /// <param name="message">The sentence.</param>
    /// <param name="suggestion">The nearest valid name; null for none.</param>
    /// <returns>The exit code.</returns>
    public int Fail(int exitCode, string message, string? suggestion = null)
    {
        if (values.Json)
        {
            return Json(
                exitCode,
                json =>
                {
                    json.WriteString("error", message);
                    json.WriteString("suggestion", suggestion);
                }
            );
        }

        surroundings.Error.Write("error: ", Ink.Error).Advice(message);
        if (suggestion is not null)
            surroundings.Error.Write("       ").Line($"Did you mean '{suggestion}'?", Ink.Good);
        return exitCode;
    }

    /// <summary>Prints a JSON object with <c>exit_code</c> and the properties that <paramref name="write"/>
    /// adds.</summary>
    /// <returns>The exit code.</returns>
    public int Json(int exitCode, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonOptions))
        {
            json.WriteStartObject();
            json.WriteNumber("exit_code", exitCode);
            write(json);
            json.WriteEndObject();
        }

        surroundings.Out.Writer.Write(Encoding.UTF8.GetString(bytes.ToArray()) + "\n");
        return exitCode;
    }
}
