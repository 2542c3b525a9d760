using System.Net;
using System.Text;
using System.Text.Json;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Newsletters.Draft;

public sealed class DraftRunTests : IDisposable
{
    private const string Key = "sEcReT-kEy-123";
    private const string Made =
        """{"id":"e1","status":"draft","subject":"November","""
        + "\"canonical_url\":\"https://notes.example/reviews/2020-11/\"}";

    private readonly TestHost _host = new() { MakesRealSites = true };

    public DraftRunTests()
    {
        MailSite.Write(_host.Folder, 25);
        _host.Variables["BUTTONDOWN_API_KEY"] = Key;
    }

    [Fact]
    public void A_rehearsal_shows_a_request_that_makes_a_draft_and_not_the_key()
    {
        var result = Run("--dry-run");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("POST https://api.buttondown.com/v1/emails\n", result.Out, StringComparison.Ordinal);
        Assert.Contains("Authorization: Token ••••••\n", result.Out, StringComparison.Ordinal);
        Assert.Contains("\"status\": \"draft\"", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_made_once_and_changed_the_next_time()
    {
        var buttondown = new Buttondown();
        _host.Network = buttondown;
        var first = Run();
        Assert.Equal(
            (0, "A draft is at Buttondown.\nhttps://buttondown.com/emails/e1\n", ""),
            (first.ExitCode, first.Out, first.Error)
        );
        Assert.Contains(
            "buttondown:\n    id: e1\n    state: draft\n",
            _host.Folder.Read("site/content/crossposts.lock.yml"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(Key, _host.Folder.Read("site/content/crossposts.lock.yml"), StringComparison.Ordinal);
        var second = Run();
        Assert.Equal(
            (0, "The draft at Buttondown is up to date.\nhttps://buttondown.com/emails/e1\n", ""),
            (second.ExitCode, second.Out, second.Error)
        );
        Assert.Equal(["GET /v1/emails", "POST /v1/emails", "GET /v1/emails", "PATCH /v1/emails/e1"], buttondown.Asked);
        var body = JsonDocument.Parse(buttondown.Last).RootElement;
        Assert.StartsWith(
            "<!-- buttondown-editor-mode: plaintext -->\n",
            body.GetProperty("body").GetString(),
            StringComparison.Ordinal
        );
        Assert.False(body.TryGetProperty("status", out _));
    }

    [Fact]
    public void A_draft_that_another_machine_made_is_found_and_not_made_again()
    {
        var buttondown = new Buttondown { Emails = Made };
        _host.Network = buttondown;
        Assert.Equal(0, Run().ExitCode);
        Assert.Equal(["GET /v1/emails", "PATCH /v1/emails/e1"], buttondown.Asked);
    }

    [Fact]
    public void An_issue_that_went_out_is_left_alone()
    {
        var buttondown = new Buttondown { Emails = Made.Replace("draft", "sent", StringComparison.Ordinal) };
        _host.Network = buttondown;
        var result = Run();
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Buttondown has sent this issue", result.Error, StringComparison.Ordinal);
        Assert.Equal(["GET /v1/emails"], buttondown.Asked);
    }

    [Fact]
    public void What_Buttondown_says_against_it_is_told()
    {
        _host.Network = new Buttondown
        {
            Refusal = """{"code":"subject_invalid","detail":"The subject is missing."}""",
        };
        var result = Run();
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            "Buttondown answered 400 (it does not understand the request): The subject is missing.",
            result.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_a_key_it_says_which()
    {
        _host.Variables.Clear();
        Assert.Equal(
            "error: BUTTONDOWN_API_KEY is not set. Buttondown gives you one at https://buttondown.com/requests.\n",
            Run().Error
        );
    }

    public void Dispose() => _host.Dispose();

    private RunResult Run(params string[] options) => _host.Run(["newsletter", "draft", "2020-11", .. options]);

    private sealed class Buttondown : HttpMessageHandler
    {
        public string Emails { get; set; } = "";

        public string? Refusal { get; init; }

        public List<string> Asked { get; } = [];

        public string Last { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            Asked.Add($"{request.Method} {request.RequestUri!.AbsolutePath}");
            Assert.Equal("Token " + Key, request.Headers.GetValues("Authorization").Single());
            if (request.Method == HttpMethod.Get)
                return Answer($$"""{"results":[{{Emails}}],"next":null,"count":1}""");
            Last = await request.Content!.ReadAsStringAsync(cancellationToken);
            if (Refusal is not null)
                return Answer(Refusal, HttpStatusCode.BadRequest);
            Emails = Made;
            return Answer(Made);
        }

        private static HttpResponseMessage Answer(string body, HttpStatusCode status = HttpStatusCode.OK) =>
            new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }
}
