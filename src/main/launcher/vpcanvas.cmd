@echo off
rem Starts VPCanvas with a JDK of 25 or newer: JAVA_HOME, then java on the PATH, then the JDK that
rem built it. With --make-cache it makes the start-up caches, with which commands and the window
rem start sooner.
rem Untested: nobody has run this file on Windows yet.
setlocal
set "HERE=%~dp0"
set "TARGET=%~dp0.."
set "CACHE=%TARGET%\vpcanvas.aot"
set "WINDOW_CACHE=%TARGET%\vpcanvas-window.aot"
set "JAVA="
call :try "%JAVA_HOME%"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
if not defined JAVA if exist "%HERE%jdk" (
    for /f "usebackq delims=" %%H in ("%HERE%jdk") do call :try "%%H"
)
if not defined JAVA (
    echo vpcanvas: needs Java 25 or newer: install a JDK 25, or set JAVA_HOME to one>&2
    exit /b 2
)
set FLAGS=-XX:+UseSerialGC -Djava.awt.headless=true -Xlog:disable -Djdk.reflect.useNativeAccessorOnly=true
set COMMAND_FLAGS=%FLAGS% -XX:TieredStopAtLevel=1
set WINDOW_FLAGS=%FLAGS% "--module-path=%TARGET%\fx" --add-modules=javafx.controls --enable-native-access=javafx.graphics
if "%~1"=="--make-cache" goto make_cache
rem Nothing opens the window, and the name of a file: no command has a dot or a slash in it.
set FLAGS=%COMMAND_FLAGS%
if "%~1"=="" goto window
echo(%~1| findstr /r "^[^-].*[./\\]" >nul && goto window
:start
rem Every build removes the caches, so one that is there fits.
if exist "%CACHE%" set FLAGS=%FLAGS% "-XX:AOTCache=%CACHE%"
"%JAVA%" %FLAGS% -cp "%TARGET%\lib\*" vpcanvas.Main %*
exit /b %ERRORLEVEL%

:window
set FLAGS=%WINDOW_FLAGS%
set "CACHE=%WINDOW_CACHE%"
goto start

:make_cache
set "WORK=%TARGET%\cache.%RANDOM%"
mkdir "%WORK%" || exit /b 4
"%JAVA%" %COMMAND_FLAGS% "-XX:AOTCacheOutput=%CACHE%" -cp "%TARGET%\lib\*" vpcanvas.Main "--or-samples=%WORK%" >nul
set "CODE=%ERRORLEVEL%"
"%JAVA%" %WINDOW_FLAGS% "-XX:AOTCacheOutput=%WINDOW_CACHE%" "-Dvpcanvas.state=%WORK%\state" -Dvpcanvas.end=seen -Dglass.platform=Headless -Dprism.order=sw -cp "%TARGET%\lib\*" vpcanvas.Main >nul
if errorlevel 1 (
    del /q "%WINDOW_CACHE%" 2>nul
    echo vpcanvas: no start-up cache for the window>&2
)
rmdir /s /q "%WORK%"
if not "%CODE%"=="0" (
    del /q "%CACHE%" 2>nul
    echo vpcanvas: can't make the start-up cache %CACHE%>&2
    exit /b 4
)
exit /b 0

rem Takes the Java in directory %1 if its file "release" says 25 or newer.
:try
if not exist "%~1\release" exit /b 0
set "FEATURE=0"
for /f usebackq^ tokens^=2^ delims^=^=.^" %%V in (`findstr /b /c:"JAVA_VERSION=" "%~1\release"`) do set "FEATURE=%%V"
if %FEATURE% GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b 0
