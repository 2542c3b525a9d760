using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Blog.Network.Tests.Fakes;

/// <summary>A server on loopback that behaves like a target's API, and fails on demand.</summary>
internal abstract class FakeTarget : IAsyncDisposable
{
    public const string Key = "the-secret-key-0123456789";

    private readonly TaskCompletionSource _hangs = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _lock = new();
    private LoopbackServer? _server;

    /// <summary>How the next writes go; those after them go well.</summary>
    public ConcurrentQueue<Fault> Writes { get; } = [];

    /// <summary>How the next questions go; those after them go well.</summary>
    public ConcurrentQueue<Fault> Questions { get; } = [];

    /// <summary>What was asked, in order: the method, the path, and for writes the body.</summary>
    public ConcurrentQueue<FakeRequest> Requests { get; } = [];

    public IEnumerable<FakeRequest> WriteRequests => Requests.Where(r => r.IsWrite);

    /// <summary>Completed when a request hangs.</summary>
    public Task Hangs => _hangs.Task;

    public string RedirectTarget { get; set; } = "https://elsewhere.example/";

    public Uri Address { get; private set; } = null!;

    public async Task StartAsync()
    {
        _server = await LoopbackServer.OpenAsync(AnswerAsync);
        Address = _server.Address;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    protected abstract bool IsWrite(FakeRequest request);

    /// <summary>The key as the request carries it.</summary>
    protected abstract string? KeyOf(HttpRequest request);

    /// <summary>Does what is asked.</summary>
    protected abstract FakeAnswer Do(FakeRequest request);

    /// <summary>Says no in the target's way.</summary>
    protected abstract FakeAnswer Refuse(int status, string message);

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var request = new FakeRequest(
            context.Request.Method,
            context.Request.Path + context.Request.QueryString,
            await reader.ReadToEndAsync()
        );
        request = request with
        {
            IsWrite = IsWrite(request),
            UserAgent = context.Request.Headers.UserAgent.ToString(),
            Accept = context.Request.Headers.Accept.ToString(),
        };
        Requests.Enqueue(request);
        var faults = request.IsWrite ? Writes : Questions;
        var fault = faults.TryDequeue(out var next) ? next : Fault.None;
        if (KeyOf(context.Request) != Key)
            await WriteAsync(context, Refuse(401, "unauthorized"));
        else
            await (IsBeforehand(fault) ? GoWrongAsync(context, fault) : DoAsync(context, request, fault));
    }

    private static bool IsBeforehand(Fault fault) =>
        fault is Fault.FailsBefore or Fault.Limits or Fault.Redirects or Fault.TellsTheKey or Fault.Rejects;

    private async Task GoWrongAsync(HttpContext context, Fault fault)
    {
        if (fault == Fault.Limits)
            context.Response.Headers.RetryAfter = "7";
        if (fault == Fault.Redirects)
            context.Response.Headers.Location = RedirectTarget;
        await WriteAsync(
            context,
            fault switch
            {
                Fault.FailsBefore => new FakeAnswer(500, "<html>Internal error</html>"),
                Fault.Limits => Refuse(429, "Rate limit reached"),
                Fault.Redirects => new FakeAnswer(307, ""),
                Fault.TellsTheKey => Refuse(403, $"The key {Key} is not allowed"),
                _ => Refuse(422, "Title can't be blank"),
            }
        );
    }

    private async Task DoAsync(HttpContext context, FakeRequest request, Fault fault)
    {
        FakeAnswer answer;
        lock (_lock)
            answer = Do(request);
        switch (fault)
        {
            case Fault.FailsAfter:
                await WriteAsync(context, new FakeAnswer(500, ""));
                break;
            case Fault.ResetsAfter:
                context.Abort();
                break;
            case Fault.HangsAfter:
                _hangs.TrySetResult();
                await Task.Delay(Timeout.Infinite, context.RequestAborted)
                    .ContinueWith(_ => { }, TaskScheduler.Default);
                break;
            case Fault.BreaksOffAfter:
                await WriteAsync(context, answer with { Json = answer.Json[..(answer.Json.Length / 2)] });
                break;
            case Fault.FloodsAfter:
                await FloodAsync(context);
                break;
            default:
                await WriteAsync(context, answer);
                break;
        }
    }

    private static async Task FloodAsync(HttpContext context)
    {
        var spaces = new byte[1024 * 1024];
        Array.Fill(spaces, (byte)' ');
        for (var i = 0; i < 100 && !context.RequestAborted.IsCancellationRequested; i++)
            await context.Response.Body.WriteAsync(spaces);
    }

    private static async Task WriteAsync(HttpContext context, FakeAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(answer.Json));
    }
}
