using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Assistant;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Web.Tests;

/// <summary>The bot with a scripted assistant and a small company behind the real front door.</summary>
public sealed class WebBot : IDisposable
{
    public WebBot(string environment = "Development", params (string Name, string Value)[] settings)
    {
        Bot = new BotUnderTest
        {
            Environment = environment,
            Replace = services => services.AddSingleton<ISalesAssistant>(Assistant),
            Database = KnownPeople.Database,
        };
        Bot.Settings["BotFramework:RetryDelay"] = "00:00:00.001";
        foreach (var (name, value) in settings) Bot.Settings[name] = value;
    }

    public BotUnderTest Bot { get; }

    public ScriptedAssistant Assistant { get; } = new();

    /// <summary>A client of a bot that can answer turns.</summary>
    public HttpClient NewClient()
    {
        Bot.WaitUntilReady();
        return Bot.CreateClient();
    }

    /// <summary>The bot behind a real socket of this machine, for clients that are programs of their own.</summary>
    public Uri Listen()
    {
        Bot.UseKestrel(0);
        Bot.StartServer();
        Bot.WaitUntilReady();
        return Bot.ClientOptions.BaseAddress;
    }

    public void Dispose() => Bot.Dispose();
}
