namespace Blog.Markdown.Tests.CommonMark;

public sealed record CommonMarkExample(int Number, string Markdown, string Html)
{
    private const string Fence = "````````````````````````````````";

    public static IReadOnlyList<CommonMarkExample> Read(string specification)
    {
        var examples = new List<CommonMarkExample>();
        foreach (var part in specification.ReplaceLineEndings("\n").Split("\n" + Fence + " example\n").Skip(1))
        {
            var text = part[..(part.IndexOf("\n" + Fence, StringComparison.Ordinal) + 1)].Replace('→', '\t');
            var dot = text.StartsWith(".\n", StringComparison.Ordinal)
                ? 0
                : text.IndexOf("\n.\n", StringComparison.Ordinal) + 1;
            examples.Add(new CommonMarkExample(examples.Count + 1, text[..dot], text[(dot + 2)..]));
        }

        return examples;
    }
}
