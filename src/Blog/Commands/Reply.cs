using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Blog.Terminals;
using Blog.Text;

namespace Blog.Commands;

/// <summary>What a command answers: to people, or as one JSON document to a program.</summary>
/// <param name="surroundings">Where it is printed.</param>
/// <param name="values">How it is asked for.</param>
internal sealed class Reply(Surroundings surroundings, SharedValues values)
{
    // The encoder still escapes all controls, those of writing direction too.
    private static readonly JsonWriterOptions JsonOptions = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Prints diagnostics for people; nothing when the result is printed as JSON.</summary>
    public void Print(IEnumerable<Diagnostic> diagnostics)
    {
        if (values.Json)
            return;
        var printer = new DiagnosticPrinter(surroundings.Error);
        foreach (var diagnostic in diagnostics)
            printer.Print(diagnostic);
    }

    /// <summary>Says in one sentence why the command is not carried out.</summary>
    /// <returns>The exit code.</returns>
    public int Refuse(string message) => Fail(ExitCode.Refused, message);

    /// <summary>Says with a diagnostic why the command is not carried out.</summary>
    /// <returns>The exit code.</returns>
    public int Refuse(Diagnostic diagnostic)
    {
        Print([diagnostic]);
        return values.Json
            ? Json(ExitCode.Refused, json => DiagnosticJson.Write(json, [diagnostic]))
            : ExitCode.Refused;
    }

    /// <summary>Says that the command is held back by mistakes.</summary>
    /// <returns>The exit code.</returns>
    public int HoldBack(ImmutableArray<Diagnostic> mistakes)
    {
        Print(mistakes);
        return values.Json ? Json(ExitCode.Mistakes, json => DiagnosticJson.Write(json, mistakes)) : ExitCode.Mistakes;
    }

    /// <summary>Says in one sentence why the command came to nothing.</summary>
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

        surroundings.Error.Write("error: ", Ink.Error).Line(message);
        if (suggestion is not null)
            surroundings.Error.Write("       ").Line($"Did you mean '{suggestion}'?", Ink.Good);
        return exitCode;
    }

    /// <summary>Prints the result as JSON: an object with the exit code and what <paramref name="write"/>
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

        surroundings.Out.Writer.Write(System.Text.Encoding.UTF8.GetString(bytes.ToArray()) + "\n");
        return exitCode;
    }
}
