using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SalesOpsBot.Testing;
using SalesOpsBot.Testing.Access;

namespace SalesOpsBot.Web.Tests.HostileInput;

/// <summary>The whole bot behind its real doors, whose log is listened to.</summary>
public sealed class HostileBot : IDisposable
{
    // Only what hangs takes so long.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly MarkedBot _bot;
    private int _known;

    public HostileBot()
    {
        _bot = new(null, services => services.AddSingleton<ILoggerProvider>(Logs));
        Client = _bot.Bot.CreateClient();
    }

    public LogCapture Logs { get; } = new();

    public HttpClient Client { get; }

    public MarkedBot Marked => _bot;

    /// <summary>Posts a body and gives the status.</summary>
    public async Task<(int Status, string Body)> PostAsync(string path, byte[] body, string type = "application/json", string? bearer = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (bearer is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        using var response = await Client.SendAsync(request).WaitAsync(Patience);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>What a door must never do: answer 500, or fail in the log since this was last asked.</summary>
    public string? Fault(int status, string body)
    {
        if (status >= 500 && status is not (501 or 503)) return $"status {status}: {body}";
        var (errors, known) = (Logs.Errors, _known);
        _known = errors.Count;
        return errors.Count > known ? errors[known] : body.Contains("Something went wrong on my side", StringComparison.Ordinal) ? "an apology" : null;
    }

    public void Dispose()
    {
        Client.Dispose();
        _bot.Dispose();
    }
}
