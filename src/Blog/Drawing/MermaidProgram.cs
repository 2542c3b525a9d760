using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Blog.Programs;
using Blog.Workspace.Diagrams;

namespace Blog.Drawing;

/// <summary>Mermaid (<c>mmdc</c> of @mermaid-js/mermaid-cli), which draws in a browser without a window.</summary>
internal sealed partial class MermaidProgram : IDrawingProgram
{
    private const string Settings = "mermaid.json";
    private const string Browser = "browser.json";

    private static readonly ImmutableArray<string> LabelledKinds =
    [
        "flowchart",
        "class",
        "state",
        "er",
        "mindmap",
        "block",
    ];

    /// <inheritdoc/>
    public string Language => "mermaid";

    /// <inheritdoc/>
    public string Program => "mmdc";

    /// <inheritdoc/>
    public string OutputFile => "drawing.svg";

    /// <inheritdoc/>
    public ProgramCall Prepare(string source, bool isDark, ScratchFolder scratch, ProgramCall call)
    {
        scratch.Write(Settings, SettingsJson(isDark));
        scratch.Write(Browser, BrowserJson());
        return call with
        {
            Arguments =
            [
                "--input",
                "-",
                "--output",
                scratch.PathOf(OutputFile),
                "--configFile",
                scratch.PathOf(Settings),
                "--puppeteerConfigFile",
                scratch.PathOf(Browser),
                "--backgroundColor",
                "transparent",
                "--theme",
                isDark ? "dark" : "default",
            ],
            Input = Encoding.UTF8.GetBytes(source),
        };
    }

    /// <inheritdoc/>
    public bool TakesDark(string source) => !OwnTheme().IsMatch(source) && !LightFill().IsMatch(source);

    // Error: Parse error on line 3:
    /// <inheritdoc/>
    public DrawingMistake MistakeOf(ProgramEnd end, string source)
    {
        var lines = (end.Errors + "\n" + Encoding.UTF8.GetString(end.Output))
            .Split('\n')
            .Select(l => l.TrimEnd())
            .ToList();
        var at = lines.FindIndex(l => l.Contains("error", StringComparison.OrdinalIgnoreCase));
        if (at < 0)
            return new DrawingMistake("mmdc made no drawing.", null);
        var told = lines[at].Trim();
        var line = LineOf().Match(told);
        if (!line.Success)
            return new DrawingMistake(told.Replace("Error: ", "", StringComparison.Ordinal), null);
        // Below the excerpt of the line stands what was expected.
        var expected = lines
            .Skip(at + 1)
            .Take(4)
            .FirstOrDefault(l => l.StartsWith("Expecting", StringComparison.Ordinal));
        var got = expected is null ? "" : ", " + Got().Match(expected).Value;
        return new DrawingMistake(
            $"parse error in line {line.Groups[1].Value}{got.TrimEnd(',', ' ')}.",
            int.Parse(line.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
        );
    }

    // Labels are SVG, so that they are shown wherever SVG is, and so that nothing in them is HTML.
    private static string SettingsJson(bool isDark) =>
        Json(json =>
        {
            json.WriteString("securityLevel", "strict");
            json.WriteBoolean("htmlLabels", false);
            json.WriteBoolean("deterministicIds", true);
            json.WriteString("deterministicIDSeed", "blog");
            json.WriteString("fontFamily", "Helvetica, Arial, sans-serif");
            // Mermaid lets the line shine through the label that stands on it.
            json.WriteString(
                "themeCSS",
                $".edgeLabel rect {{ opacity: 1; fill: {(isDark ? "#2b2825" : "#f2efe9")}; }}"
            );
            foreach (var kind in LabelledKinds)
            {
                json.WriteStartObject(kind);
                json.WriteBoolean("htmlLabels", false);
                json.WriteEndObject();
            }
        });

    // A diagram can name pictures of other sites: no name of a machine is resolved.
    private static string BrowserJson() =>
        Json(json =>
        {
            json.WriteStartArray("args");
            json.WriteStringValue("--host-resolver-rules=MAP * ~NOTFOUND");
            // Chromium refuses to work for the administrator with its sandbox.
            if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
                json.WriteStringValue("--no-sandbox");
            json.WriteEndArray();
        });

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    [GeneratedRegex("on line ([0-9]{1,6})")]
    private static partial Regex LineOf();

    [GeneratedRegex("got '[^']{1,40}'")]
    private static partial Regex Got();

    [GeneratedRegex(@"%%\{|^\s*(theme|themeVariables|darkMode)\s*:", RegexOptions.Multiline)]
    private static partial Regex OwnTheme();

    // A colour below a text whose own colour is left to the theme.
    [GeneratedRegex(
        @"^\s*(style|classDef)\s(?![^\n]*[,\s]color\s*:)[^\n]*\bfill\s*:|^\s*rect\s+rgb",
        RegexOptions.Multiline
    )]
    private static partial Regex LightFill();
}
