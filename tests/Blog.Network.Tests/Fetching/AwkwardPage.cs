using System.Globalization;
using System.Text;

namespace Blog.Network.Tests.Fetching;

/// <summary>A page of <c>AwkwardPages.md</c>.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Status">The status it is answered with.</param>
/// <param name="Headers">Its headers. <c>X-Encode</c> says how the test writes the body, and is not sent.</param>
/// <param name="Body">Its body.</param>
/// <param name="Expected">What is to be fetched of it.</param>
public sealed record AwkwardPage(
    string Name,
    int Status,
    IReadOnlyDictionary<string, string> Headers,
    string Body,
    string Expected
)
{
    private const string TenMegabytes = "{ten megabytes}";
    private const string Nested = "{nested}";

    public static IReadOnlyList<AwkwardPage> All { get; } =
    [
        .. File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fetching", "AwkwardPages.md"))
            .ReplaceLineEndings("\n")
            .Split("\n## ")
            .Skip(1)
            .Select(Read),
    ];

    /// <summary>Where it is served.</summary>
    public string Address =>
        "/"
        + string.Join(
            '-',
            Name.ToLowerInvariant().Split([' ', ',', '\'', '.', ':'], StringSplitOptions.RemoveEmptyEntries)
        );

    /// <summary>Its body as it is sent.</summary>
    public byte[] Bytes()
    {
        var text = Body.Replace(TenMegabytes, new string('x', 10 * 1024 * 1024), StringComparison.Ordinal)
            .Replace(
                Nested,
                string.Concat(Enumerable.Range(0, 30_000).Select(i => $"<font size={i}><p>")),
                StringComparison.Ordinal
            );
        if (Headers.ContainsKey("X-Raw"))
            return
            [
                .. Encoding.Latin1.GetBytes(
                    text.Replace("\\xff", "\u00ff", StringComparison.Ordinal)
                        .Replace("\\xfe", "\u00fe", StringComparison.Ordinal)
                ),
            ];
        var charset = Headers.GetValueOrDefault("X-Encode") ?? CharsetOf(Headers.GetValueOrDefault("Content-Type"));
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        return [.. encoding.GetPreamble().Where(_ => charset == "utf-16"), .. encoding.GetBytes(text)];
    }

    public override string ToString() => Name;

    private static AwkwardPage Read(string section)
    {
        var blocks = section.Split("```");
        var (response, expected) = (
            blocks[1]["http\n".Length..].TrimEnd('\n'),
            blocks[3]["text\n".Length..].TrimEnd('\n')
        );
        var blank = (response + "\n\n").IndexOf("\n\n", StringComparison.Ordinal);
        var head = response[..Math.Min(blank, response.Length)].Split('\n');
        var headers = head.Skip(1)
            .Select(h => h.Split(": ", 2))
            .ToDictionary(h => h[0], h => h[1], StringComparer.OrdinalIgnoreCase);
        return new AwkwardPage(
            section.Split('\n')[0],
            int.Parse(head[0], CultureInfo.InvariantCulture),
            headers,
            blank + 2 < response.Length ? response[(blank + 2)..] : "",
            expected
        );
    }

    private static string CharsetOf(string? type) => type?.Split("charset=") is [_, var charset] ? charset : "utf-8";
}
