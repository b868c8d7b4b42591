namespace SalesOpsBot.Assistant;

/// <summary>The one way in and out of the conversation: every channel and the command line call this and nothing else.</summary>
public interface ISalesAssistant
{
    /// <summary>Learns what answering needs, so that the first question does not wait for it. May be left out, or called again.</summary>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Answers one turn. Bad input is answered with a sentence; only the loss of the database or a cancelled token throws.</summary>
    Task<AssistantReply> AnswerAsync(UserTurn turn, CancellationToken cancellationToken);

    /// <summary>What is said to somebody who opens the conversation: who they are to us, and what they may ask.</summary>
    Task<AssistantReply> WelcomeAsync(UserTurn turn, CancellationToken cancellationToken);
}
