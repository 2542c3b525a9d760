using System.Diagnostics;
using System.Globalization;
using Blog.Markdown.Code;
using Blog.Markdown.Code.Lexing;
using Blog.Markdown.Code.Lexing.Patterns;

namespace Blog.Benchmarks.Colouring;

/// <summary>
/// <c>colours FOLDER…</c> colours the code in folders with the lexer and with TextMate's grammars, and prints for each
/// language the share of characters in the same class, the share in which the lexer is judged better, and the most
/// frequent of the other differences. <c>--language NAME</c> takes
/// one language only, <c>--lines N</c> at most so many lines of each, <c>--top N</c> shows so many differences,
/// <c>--show TEXT</c> shows lines with the differences that begin with the text, <c>--speed</c> measures the
/// lexer with blocks of 40 lines.
/// </summary>
internal sealed class ColoursRun(string[] arguments, TextWriter output)
{
    private const int LinesOfBlock = 40;

    private static readonly Dictionary<string, string> ByFileName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Makefile"] = "makefile",
        ["GNUmakefile"] = "makefile",
        ["Dockerfile"] = "dockerfile",
    };

    private readonly Languages _languages = new();
    private readonly SortedDictionary<string, List<string>> _files = new(StringComparer.Ordinal);

    /// <summary>Compares and prints.</summary>
    public void Run()
    {
        var lines = int.Parse(Option("--lines") ?? "50000", CultureInfo.InvariantCulture);
        foreach (var folder in arguments.Where((a, i) => IsFolder(a, i)))
            Collect(folder);
        var lexers = new Lexers(name => _languages.Find(name)?.Name);
        foreach (var (name, files) in _files)
        {
            if (lexers.Find(name) is not { } lexer || Option("--language") is { } only && only != name)
                continue;
            var texts = TextsOf(files, lines);
            if (arguments.Contains("--speed"))
                Measure(name, texts, (text, effort) => lexers.Colour(lexer, text, effort));
            else
                Compare(name, texts, text => lexers.Colour(lexer, text));
        }
    }

    private bool IsFolder(string argument, int index) =>
        !argument.StartsWith("--", StringComparison.Ordinal)
        && (index == 0 || !arguments[index - 1].StartsWith("--", StringComparison.Ordinal));

    private string? Option(string name) =>
        Array.IndexOf(arguments, name) is >= 0 and var index ? arguments[index + 1] : null;

    private void Collect(string folder)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.ReparsePoint,
        };
        foreach (var file in Directory.EnumerateFiles(folder, "*", options).Order(StringComparer.Ordinal))
        {
            var name =
                ByFileName.GetValueOrDefault(Path.GetFileName(file))
                ?? _languages.Find(Path.GetExtension(file).TrimStart('.'))?.Name;
            if (name is null)
                continue;
            if (!_files.TryGetValue(name, out var files))
                _files.Add(name, files = []);
            files.Add(file);
        }
    }

    // Files are taken from all over the folders: every so-manieth one until there are enough lines.
    private static List<string> TextsOf(List<string> files, int lines)
    {
        var texts = new List<string>();
        const int Stride = 17;
        for (var offset = 0; offset < Stride; offset++)
        {
            for (var i = offset; i < files.Count; i += Stride)
            {
                if (lines <= 0)
                    return texts;
                if (new FileInfo(files[i]).Length > 200_000)
                    continue;
                var text = File.ReadAllText(files[i]).ReplaceLineEndings("\n").Replace('\0', ' ');
                if (text.Length == 0 || text.Split('\n').Any(line => line.Length > 500))
                    continue;
                texts.Add(text.EndsWith('\n') ? text : text + "\n");
                lines -= text.Count(c => c == '\n');
            }
        }

        return texts;
    }

    private void Compare(string name, List<string> texts, Func<string, string> colour)
    {
        var language = _languages.Find(name)!;
        if (language.Scope.Length == 0)
        {
            output.WriteLine($"{name, -12} has no grammar");
            return;
        }

        var agreement = new Agreement([.. Judged().Where(difference => difference.Language == name)]);
        var grammar = new Colourer(language);
        var shown = 0;
        foreach (var text in texts)
        {
            agreement.Add(
                ColouredText.Read(grammar.Colour(text)),
                ColouredText.Read(colour(text)),
                Option("--show") is { } show
                    ? line =>
                    {
                        if (line.StartsWith(show, StringComparison.Ordinal) && shown++ < 40)
                            output.WriteLine(line);
                    }
                    : null
            );
        }

        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -12} {100 * agreement.Share:0.0} % the same, {100 * agreement.Better:0.0} % judged better, "
                    + $"{100 * (agreement.Share + agreement.Better):0.0} % together  {agreement.Lines} lines"
            ) + $"  {agreement.Kinds(6)}"
        );
        foreach (var line in agreement.Differences(int.Parse(Option("--top") ?? "0", CultureInfo.InvariantCulture)))
            output.WriteLine(line);
    }

    private static IEnumerable<JudgedDifference> Judged()
    {
        using var stream = typeof(ColoursRun).Assembly.GetManifestResourceStream("BETTER.md")!;
        using var reader = new StreamReader(stream);
        return JudgedDifference.ReadAll(reader.ReadToEnd());
    }

    private void Measure(string name, List<string> texts, Action<string, Effort> colour)
    {
        var blocks = texts.SelectMany(text => text.Split('\n').Chunk(LinesOfBlock)).Select(Joined).ToList();
        var bytes = blocks.Sum(text => System.Text.Encoding.UTF8.GetByteCount(text));
        var rounds = Math.Max(1, 50_000_000 / Math.Max(1, bytes));
        Colour(blocks, rounds / 2, colour);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var reads = Colour(blocks, rounds, colour);
        var seconds = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var total = (double)bytes * rounds;
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -12} {total / seconds / 1e6:0} MB/s  {allocated / total:0.0} bytes allocated and "
                    + $"{reads / total:0.0} characters read a byte"
            )
        );
    }

    private static string Joined(string[] lines) => string.Join('\n', lines) + "\n";

    private static double Colour(List<string> blocks, int rounds, Action<string, Effort> colour)
    {
        var reads = 0L;
        for (var i = 0; i < rounds; i++)
        {
            foreach (var block in blocks)
            {
                var effort = new Effort();
                colour(block, effort);
                reads += effort.Reads;
            }
        }

        return reads;
    }
}
