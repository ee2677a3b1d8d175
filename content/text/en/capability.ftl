# Capability and maturity on the result page, and the view in which every statement has to reach its goal.
# The names of levels and attributes stand in attributes.ftl.

# Capability

capability-title = Capability: more than the standard asks for
capability-lead = How solid is each process? ISO/IEC 20000-1 asks for no level; here you can see what you could show beyond it.
capability-lead-one = ISO/IEC 20000-1 asks for no capability level. What you have answered so far can show level 1: the process does its job.
capability-level = { $level } – { $name }
capability-level-old = { $level } – { $name } ({ $old } in ISO/IEC 15504-2)
capability-not-rated = not rated
capability-row = { $process }: level { $level } of 5, { $name }
capability-row-open = { $process }: { $state }
capability-sign-reached = reached
capability-sign-short = rated, but not reached
capability-sign-not-rated = not rated: cannot be claimed, but does not mean “not done” either
capability-attributes = Attributes
capability-attribute = { $code } { $letter }
capability-names-old = { $name } ({ $old } in ISO/IEC 15504-2)
capability-rule-letters = Each attribute of a process has a letter: N not achieved (0–15%), P partially (over 15–50%), L largely (over 50–85%), F fully achieved (over 85%).
capability-rule-one = PA1.1 follows from the statements about the process: it is as good as the weakest of them, because an average would hide a gap. A statement of the quick check counts for the details until you grade them. You rate all the other attributes directly.
capability-rule = A level is reached when each of its attributes is L or F and each attribute of all levels below is F. A process is at the highest level it has reached, otherwise at 0.
capability-rule-open = An attribute without a rating does not count as N, but its level cannot be claimed. The attributes of a level are asked once the level below is reached.
capability-rule-source = The rule and the names are those of ISO/IEC 33020:2015; where ISO/IEC 15504-2 used another name before, it follows in parentheses. This is your own rating, not a process assessment.
capability-levels = The levels
capability-names = The attributes

# Maturity

maturity-title = Maturity of the organization
maturity-by = By Scopecheck’s own assignment
maturity-by-changed = By Scopecheck’s own assignment, changed by you
maturity-level = Level { $level }: { $name }
maturity-not-known = Not known yet
maturity-0 = Immature
maturity-1 = Basic
maturity-2 = Managed
maturity-3 = Established
maturity-4 = Predictable
maturity-5 = Innovating
maturity-open = Not all of the processes that decide level { $level } are rated. These show too little for it so far, or nothing at all:
maturity-next = For level { $level }, these show too little so far:
maturity-rule = Capability belongs to a process, maturity to the organization. Levels 1 to 3: every process that counts from this level or a lower one has at least this capability level. Levels 4 and 5: all of them have at least capability level 3, and the processes selected for a level have that capability level. A process that does not occur at all does not count.
maturity-source = The rule is of the kind that ISO/IEC TR 15504-7 described. No public table says from which level each service management process counts, so this one is Scopecheck’s own. You can change it.
maturity-table = Which process counts from which level
maturity-counts-from = Counts from level
maturity-selected = Selected for
maturity-selected-levels = level { $levels }
maturity-select = { $process } counts from level
maturity-changed = changed by you, before: { $level }
maturity-reset = Back to Scopecheck’s own assignment

# Every statement at its goal

goal-title = Another view: every requirement at its goal
goal-lead = Nothing is averaged here: a process is where it should be only if each of its statements reaches the goal. What is good does not cover up what is missing.
goal-question = Goal for each statement
goal-met = all reach the goal
goal-not-met = below the goal
goal-unknown = not enough known
goal-count = { $of ->
        [one] Every statement is at the goal in { $met } of { $of } process.
       *[other] Every statement is at the goal in { $met } of { $of } processes.
    }
goal-gaps = { $count ->
        [one] { $count } statement below the goal or not graded
       *[other] { $count } statements below the goal or not graded
    }
goal-credit = This is the rule of FitSM-6, the self-assessment of the free FitSM family by ITEMO e.V. (version 3), in our own words and with the statements of Scopecheck; we use no text from FitSM. What FitSM covers is not what ISO/IEC 20000-1 covers: it has nothing on budgeting or asset management, for example. So neither result can replace the other.
