using Blog.Markdown.Code.Sessions;
using CsCheck;

namespace Blog.Markdown.Tests.Code.Sessions;

public sealed class SessionReaderTests
{
    private static readonly string[] _pieces =
    [
        "$ ",
        "> ",
        "# ",
        ">>> ",
        "... ",
        "irb(main):001:0> ",
        "PS C:\\> ",
        "cat <<EOF",
        "EOF",
        "'",
        "\"",
        "\\",
        "|",
        "text",
        "\n",
        "\n",
    ];

    // What was typed, as it is copied; what was printed is left out.
    [Theory]
    [InlineData("$ a\nb\n$ c", "a\nc")]
    [InlineData("user@host:/srv/blog# a", "a")]
    [InlineData("me@host ~> a", "a")]
    [InlineData("root@1f2e:/# a", "a")]
    [InlineData("/ # a", "a")]
    [InlineData("(.venv) me@host:~$ a", "a")]
    [InlineData("(.venv) PS C:\\blog> a\n>> b", "a\nb")]
    [InlineData("➜ a", "a")]
    [InlineData("% a\n  % Total    % Received\n", "a")]
    [InlineData("$ a\n\n> blog@1.0.0 build\n> tsc", "a")]
    [InlineData("$ echo don't\nIt's printed.\n$ b", "echo don't\nIt's printed.\nb")]
    [InlineData("$ echo don't\nprinted\n$ echo isn't", "echo don't\necho isn't")]
    [InlineData("$ a # it's a remark\nprinted", "a # it's a remark")]
    [InlineData("$ cat <<EOF\nnever closed", "cat <<EOF")]
    [InlineData("$ cat <<A <<'B'\n1\nA\n2\nB\n3", "cat <<A <<'B'\n1\nA\n2\nB")]
    [InlineData("$ cat <<EOF\n1\nEOF\nprinted\n$ cat <<EOF\n2\nEOF\nprinted", "cat <<EOF\n1\nEOF\ncat <<EOF\n2\nEOF")]
    [InlineData("$ cat <<< \"$A\"\nprinted\n$ echo 1 << 2\n2", "cat <<< \"$A\"\necho 1 << 2")]
    [InlineData("$ cat <<EOF\n> one\n> EOF\none", "cat <<EOF\none\nEOF")]
    [InlineData("$ echo a \\\\\nprinted", "echo a \\\\")]
    [InlineData("$ a &&\n  b\nprinted", "a &&\n  b")]
    [InlineData("# apt install git\n# reboot", "apt install git\nreboot")]
    [InlineData("# Remark\n# apt install git\nprinted", "apt install git")]
    public void What_was_typed_in_a_shell_is_found(string session, string typed) =>
        Assert.Equal(typed, Typed("console", session));

    [Theory]
    [InlineData("")]
    [InlineData("npm install")]
    [InlineData("# A remark\nnpm install")]
    [InlineData("Price: 5 $ 3")]
    public void A_session_without_a_prompt_is_none(string session) =>
        Assert.Null(SessionReader.Read("console", session.Split('\n')));

    [Theory]
    [InlineData("pycon", ">>> a\n... b\n...\nc\n>>> d", "a\nb\n\nd")]
    [InlineData("pycon", "$ python3\n>>> a", "a")]
    [InlineData("irb", "irb(main):001> a\nirb(main):002* b\nirb(main):003> c\n=> 1", "a\nb\nc")]
    [InlineData("irb", "irb(main):001:0> a\n>> b", "a\nb")]
    [InlineData("console", "$ irb\nirb(main):001:0> a\n=> 1", "irb\na")]
    public void What_was_typed_in_other_sessions_is_found(string language, string session, string typed) =>
        Assert.Equal(typed, Typed(language, session));

    [Theory]
    [InlineData("console")]
    [InlineData("pycon")]
    [InlineData("irb")]
    public void Every_line_has_its_text_whatever_the_session(string language) =>
        Gen.OneOf(Gen.Int[0, _pieces.Length - 1].Select(i => _pieces[i]), Gen.String)
            .Array[0, 60]
            .Sample(
                pieces =>
                {
                    var lines = string.Concat(pieces).Split('\n');
                    var read = SessionReader.Read(language, lines);
                    Assert.Equal(lines, (read ?? [.. lines.Select(Plain)]).Select(line => line.Text));
                },
                iter: 1_000,
                threads: 1
            );

    // Each of these makes every command look for an end.
    [Theory]
    [InlineData("$ echo '\n")]
    [InlineData("$ cat <<EOF\n")]
    [InlineData("$ cat <<EOF <<EOF\n> EOF\n")]
    [InlineData("$ a \\\n")]
    [InlineData("> a\n")]
    public void A_long_session_is_read_in_time(string piece)
    {
        var lines = string.Concat(Enumerable.Repeat(piece, 40_000)).Split('\n');

        Assert.Equal(lines.Length, SessionReader.Read("console", lines)!.Length);
    }

    private static SessionLine Plain(string text) => new(text, SessionPart.Output);

    private static string Typed(string language, string session) =>
        string.Join(
            '\n',
            SessionReader
                .Read(language, session.Split('\n'))!
                .Where(line => line.Part is SessionPart.Input or SessionPart.Continued)
                .Select(line => line.Behind)
        );
}
